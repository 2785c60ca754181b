import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { transitionOf, type CommandName } from "../../lifecycle/transitions"
import type { Standing } from "../../modules/serial/queries/standing"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { distinct } from "./graph"
import { serialService } from "./request"
import { resolveNumbers, theOneThat, type Named } from "./resolve-numbers"

/** A unit that a request names, as it was named, and where it stands. */
export interface NamedToChange {
  serial_id: string
  number: string
  standing: Standing
}

/**
 * The units of tracked items that a command names, whatever their items; of several that bear a number, the one to
 * which it can be done, or one of several commands.
 * Three statements, however many units.
 * @throws unknown_serial, ambiguous_number, not_tracked, too_many_serials and the refusals of scans
 */
export async function namedToChange(
  container: MedusaContainer,
  named: readonly Named[],
  ...commands: CommandName[]
): Promise<NamedToChange[]> {
  const { known, unknown, refusals } = await resolveNumbers(
    container,
    named,
    theOneThat(({ status }) => commands.some((command) => canBe(command, status)))
  )
  const serials = serialService(container)
  const standings = await serials.standingOf(known.map(({ serial_id }) => serial_id))
  const byId = new Map(standings.map((standing) => [standing.id, standing]))
  const units = known.flatMap(({ serial_id, match }) => {
    const standing = byId.get(serial_id)
    return standing ? [{ serial_id, number: match?.number ?? standing.number, standing }] : []
  })
  refuseIfAny([
    ...refusals,
    ...unknown.map(({ number }) => refuse("unknown_serial", number)),
    ...known
      .filter(({ serial_id }) => !byId.has(serial_id))
      .map(({ number }) => refuse("unknown_serial", number)),
  ])
  await refuseUntracked(container, units)
  return units
}

/** Whether the table lets a command begin where a unit stands. */
export function canBe(command: CommandName, status: Standing["status"]): boolean {
  return transitionOf(command).from.includes(status)
}

/** Refuses units of items that are not tracked: their stock is no longer held against serials. @throws not_tracked */
export async function refuseUntracked(
  container: MedusaContainer,
  units: readonly NamedToChange[]
): Promise<void> {
  const items = distinct(units.map(({ standing }) => standing.inventory_item_id))
  const tracked = new Set(await serialService(container).trackedItems(items))
  refuseIfAny(
    units
      .filter(({ standing }) => !tracked.has(standing.inventory_item_id))
      .map(({ serial_id, number, standing }) =>
        refuse("not_tracked", number, { item: standing.inventory_item_id }, serial_id)
      )
  )
}
