import { onHandChange } from "../../../lifecycle/stock"
import type { Status } from "../../../lifecycle/statuses"
import type { CommandName } from "../../../lifecycle/transitions"

/** How many of these units come on hand, and how many leave it, by a command. */
export function stockEffect(
  statuses: readonly Status[],
  command: CommandName
): { up: number; down: number } {
  const changes = statuses.map((status) => onHandChange(status, command))
  return {
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
  }
}
