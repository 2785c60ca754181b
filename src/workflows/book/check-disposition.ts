import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { whatLacks, type Party } from "../../lifecycle/book"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { LeavingUnits } from "../fulfilling/leaving-units"
import { serialService } from "../support/request"
import { orderParties } from "./parties"
import { validateDispositionWorkflow, type Disposition } from "./validate-disposition"

/** What is about to leave for an order. */
export interface LeavingForOrder {
  order_id: string | null
  location_id: string | null
  units: Pick<LeavingUnits, "sold" | "fill">
}

/**
 * Why units may not leave: whom they go to lacks what the policy demands, or the hook `validateDisposition` refuses. Asks
 * nobody and reads nothing where no unit's policy keeps the record.
 */
export async function checkDisposition(
  container: MedusaContainer,
  leaving: LeavingForOrder
): Promise<Refusal[]> {
  const { refusals, ...checked } = await checkParty(container, leaving)
  return refusals.length > 0 ? refusals : askHandler(container, checked)
}

/** Whom units go to, and whether that lacks what the policy demands; asks no handler. */
export async function checkParty(
  container: MedusaContainer,
  { order_id, location_id, units }: LeavingForOrder
): Promise<PartyChecked & { refusals: Refusal[] }> {
  const sold = units.sold.filter(({ item }) => item.policy.book !== "off")
  const fill = units.fill.filter(({ item }) => item.policy.book !== "off")
  const leaving = { order_id: order_id ?? sold[0]?.order_id ?? null, location_id }
  if (sold.length === 0 && fill.length === 0) {
    return { ...leaving, units: { sold, fill }, party: null, refusals: [] }
  }
  const { order_id: id } = leaving
  const parties = id === null ? {} : await orderParties(container, [id])
  const party = parties[id ?? ""] ?? null
  const refusals = [...sold, ...fill].flatMap((unit) => lackOf(unit, party, id))
  return { ...leaving, units: { sold, fill }, party, refusals }
}

/** What of it the record has to do with, and whom it will name. */
interface PartyChecked extends LeavingForOrder {
  party: Party | null
}

type Leaves = LeavingUnits["sold"][number] | LeavingUnits["fill"][number]

function lackOf(unit: Leaves, party: Party | null, order: string | null): Refusal[] {
  const lacks = whatLacks(unit.item.policy.book, party)
  if (lacks === null) {
    return []
  }
  const detail = { lacks, order, line: unit.order_line_item_id }
  return "serial_id" in unit
    ? [refuse("disposition_incomplete", unit.number, detail, unit.serial_id)]
    : [refuse("disposition_incomplete", null, { ...detail, item: unit.inventory_item_id })]
}

async function askHandler(
  container: MedusaContainer,
  { order_id, location_id, party, units: { sold, fill } }: PartyChecked
): Promise<Refusal[]> {
  if (sold.length === 0 && fill.length === 0) {
    return []
  }
  const serials = [
    ...sold.map(({ serial_id: id, number, order_line_item_id, item }) => ({
      id,
      number,
      inventory_item_id: item.inventory_item_id,
      order_line_item_id,
      is_foreseen: false,
    })),
    ...(await foreseen(container, fill)),
  ]
  const input = { order_id, location_id, party, serials }
  try {
    await validateDispositionWorkflow(container).run({ input })
    return []
  } catch (error) {
    const why = whyOf(container, error)
    const refusals = input.serials.map(({ id, number }) =>
      refuse("disposition_refused", number, { why, order: order_id }, id)
    )
    return refusals.length > 0
      ? refusals
      : [refuse("disposition_refused", null, { why, order: order_id })]
  }
}

/** The units that the strategy would choose now: one statement for each item, however many lines share them. */
async function foreseen(
  container: MedusaContainer,
  fill: LeavingUnits["fill"]
): Promise<Disposition["serials"]> {
  const items = new Map(fill.map((wanted) => [wanted.inventory_item_id, wanted]))
  const found = await Promise.all(
    [...items.values()].map((wanted) => {
      const lines = fill.filter((one) => one.inventory_item_id === wanted.inventory_item_id)
      const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
      return serialService(container)
        .foreseenUnits({ ...wanted, quantity })
        .then((units) => amongLines(units, lines))
    })
  )
  return found.flat()
}

/** Units by the lines that take them, one line after the other. */
function amongLines(
  units: readonly { id: string; number: string }[],
  lines: LeavingUnits["fill"]
): Disposition["serials"] {
  const left = [...units]
  return lines.flatMap(({ inventory_item_id, order_line_item_id, quantity }) =>
    left
      .splice(0, quantity)
      .map((unit) => ({ ...unit, inventory_item_id, order_line_item_id, is_foreseen: true }))
  )
}

/** What a clerk reads. A check that broke down refuses as well: what could not be checked does not leave. */
function whyOf(container: MedusaContainer, error: unknown): string {
  const { type, message } = error as { type?: unknown; message?: unknown }
  const isRefusal = Object.values(MedusaError.Types).some((known) => known === type)
  if (isRefusal && typeof message === "string" && message !== "") {
    return message.replace(/\.$/, "")
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error("serials: the handler of validateDisposition broke down.", error as Error)
  return "not_checked"
}
