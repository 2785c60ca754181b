import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { SERIAL_MODULE } from "../modules/serial"
import { revertAllMigrations } from "../modules/serial/revert-all"
import type SerialModuleService from "../modules/serial/service"
import { lentBefore, repay } from "../workflows/holds/lent-stock"
import { withheldReservations } from "../workflows/stock/withheld-reservations"
import { plainly } from "./plainly"

/**
 * Takes what the plugin keeps out of a store's database, before the plugin is taken out of the store; docs/removing.md has
 * more. Without `confirm` it changes nothing and says what there is:
 *
 *     npx medusa exec ./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/remove.js
 *
 * @param args `confirm=<number of serials>`: the number that it said
 */
export default plainly(async ({ container, args }: ExecArgs) => {
  const [, count] = await container
    .resolve<SerialModuleService>(SERIAL_MODULE)
    .listAndCountSerials({}, { take: 1, select: ["id"] })
  const own = await withheldReservations(container, {})
  const lent = await lentBefore(container, new Date())
  say(
    `${count} serials with their histories, ${own.length} reservations of withheld units, and ${lent.length} of stock that is lent to checkouts.`
  )
  const confirmed = confirmationIn(args)
  if (confirmed === undefined) {
    say(`Nothing is changed. "confirm=${count}" removes them for ever.`)
    return
  }
  if (confirmed !== count) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There are ${count} serials, not ${confirmed}: nothing is changed.`
    )
  }
  // Below zero, so that they would offer stock that is not there, for ever.
  await repay(container, lent)
  await container.resolve(Modules.INVENTORY).deleteReservationItems(own.map(({ id }) => id))
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const reverted = await revertAllMigrations(connection)
  say(`Removed; ${reverted.length} migrations are reverted. Now take the plugin out of the store.`)
})

/** The number that was confirmed. @throws when something else was asked for */
function confirmationIn(args: readonly string[]): number | undefined {
  const [first, ...others] = args
  if (first === undefined) {
    return undefined
  }
  const said = /^confirm=(\d+)$/.exec(first)
  if (said === null || others.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The only option is confirm=<number of serials>."
    )
  }
  return Number(said[1])
}

/** Plain lines whatever the store's logger makes of them. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
