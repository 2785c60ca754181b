import { onHand, type Status } from "../../../lifecycle/statuses"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"

/** How many of these units come on hand, and how many leave it, by a command. */
export function stockEffect(
  statuses: readonly Status[],
  command: CommandName
): { up: number; down: number } {
  const { to } = transitionOf(command)
  const changes = statuses.map(
    (status) => (to === "same" ? onHand(status) : onHand(to)) - onHand(status)
  )
  return {
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
  }
}
