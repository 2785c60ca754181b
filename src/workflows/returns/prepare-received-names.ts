import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { numberKeyOf } from "../../lifecycle/policy"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { Limits, OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReturnCaptureBody } from "../../types/returns"
import { lineName } from "../orders/order-lines"
import { figuresAt } from "../stock/levels"
import { gradesOf } from "../support/conditions"
import { refuseWith, serialService, type Requested } from "../support/request"
import { sumOf, type CameIn } from "./came-in"
import { comesBackBy, comingBackBatches, type ComingBack } from "./coming-back"
import {
  componentNamed,
  declaringBatches,
  unitsNamed,
  type DeclaredUnit,
} from "./prepare-return-capture"
import { returnMaterial, type ReturnComponent } from "./return-material"
import { whyNotDeclarable } from "./return-record"

/** A request to name units of what a return brought before anybody named them. */
export type AskedNames = Requested<ReturnCaptureBody & { return_id: string }>

/** The naming of units that are back, ready to run. */
export interface PreparedNames {
  order_id: string
  /** Puts them on the return, as what comes back on one is; null where they are on it, or the request was carried out. */
  declaration: OperationInput | null
  /** Takes them in. Medusa has raised the stock. */
  receipt: OperationInput
}

/**
 * Makes the operations that name, after a return was received, which units came back on it. Medusa has what came in, and
 * how much of it is good; so good and damaged must each agree with that. Reads only.
 * @throws unknown_return, return_canceled, return_without_location, not_received,
 *   too_many_for_line, stock_not_raised, and what capturing units on a return refuses
 */
export const prepareReceivedNamesStep = createStep(
  "prepare-received-names",
  async ({ body, actor, idempotency_key }: AskedNames, { container }) => {
    const { return_id } = body
    const head = {
      actor,
      request: body,
      reference: { type: "return", id: return_id },
    }
    const receipt = { ...head, kind: "receive_return" as const, idempotency_key }
    const material = await returnMaterial(container, return_id)
    const { record } = material
    const { order_id } = record
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<PreparedNames>({
        order_id,
        declaration: null,
        receipt: { ...receipt, batches: [] },
      })
    }
    refuseIfAny(whyNotDeclarable(record))
    const component = componentNamed(material, body)
    const location_id = record.location_id ?? refuseWith(refuse("return_without_location"))
    const units = await unitsNamed(container, body, component)
    refuseIfAny(beyondReceived(component, units))
    const place = { inventory_item_id: component.inventory_item_id, location_id }
    const undeclared = units.filter((unit) => !isDeclaredSo(unit, component))
    const grades = await gradesOf(
      container,
      units.map(({ declared }) => declared.return_condition_id)
    )
    return new StepResponse<PreparedNames>({
      order_id,
      declaration:
        undeclared.length === 0
          ? null
          : {
              ...head,
              kind: "capture_return",
              idempotency_key: `${idempotency_key}:named`,
              limits: { named: [roomOnReturn(component, return_id)] },
              batches: declaringBatches(material, component, undeclared),
            },
      receipt: {
        ...receipt,
        limits: {
          places: await placesWithStock(container, place, units),
          returned: returnedLimits(component, return_id),
        },
        batches: comingBackBatches(
          units.map((unit) => comingBack(unit, component)),
          location_id,
          grades
        ),
      },
    })
  }
)

function isDeclaredSo({ serial_id, declared }: DeclaredUnit, component: ReturnComponent): boolean {
  const before = component.declared.find((one) => one.serial_id === serial_id)
  return (
    before?.return_disposition === declared.return_disposition &&
    before.return_condition_id === declared.return_condition_id &&
    before.return_treatment === declared.return_treatment
  )
}

const KINDS = ["good", "damaged"] as const satisfies (keyof CameIn)[]

/** More than Medusa received, good or damaged, cannot be named. */
function beyondReceived(
  { line, came, unnamed }: ReturnComponent,
  units: readonly DeclaredUnit[]
): Refusal[] {
  if (sumOf(came) === 0) {
    return [refuse("not_received", null, { line: lineName(line) })]
  }
  return KINDS.flatMap((kind) => {
    const given = units.filter(({ declared }) => declared.return_disposition === kind).length
    return given > unnamed[kind]
      ? [refuse("too_many_for_line", null, { line: lineName(line), needed: unnamed[kind], given })]
      : []
  })
}

/** How many units the return may have at a time: all that it announces, less those that are back by their serials. */
function roomOnReturn(
  { line, inventory_item_id, announced, received }: ReturnComponent,
  return_id: string
) {
  return {
    by: "return_id" as const,
    document_id: return_id,
    order_line_item_id: line.id,
    inventory_item_id,
    max: announced - received.length,
  }
}

function returnedLimits(
  { line, inventory_item_id, came }: ReturnComponent,
  return_id: string
): Limits["returned"] {
  return KINDS.map((disposition) => ({
    return_id,
    order_line_item_id: line.id,
    inventory_item_id,
    disposition,
    max: came[disposition],
  }))
}

/**
 * Good units come out of stock that awaits serials: those for inspection leave it again, the others are on hand from now
 * on. A return that was received without Medusa's stock rising has none for them.
 */
async function placesWithStock(
  container: MedusaContainer,
  place: { inventory_item_id: string; location_id: string },
  units: readonly DeclaredUnit[]
): Promise<Limits["places"]> {
  const commands = units.map(({ declared }) => comesBackBy(declared))
  const inspected = commands.filter((command) => command === "return_for_inspection").length
  const given = commands.filter((command) => command === "return_to_stock").length + inspected
  if (given === 0) {
    return []
  }
  const [{ stocked, on_hand }] = await figuresAt(container, [place])
  const awaiting = Math.max(0, stocked - on_hand)
  const { inventory_item_id: item, location_id: location } = place
  refuseIfAny(
    given > awaiting ? [refuse("stock_not_raised", null, { item, location, given, awaiting })] : []
  )
  return [{ ...place, max: stocked - inspected }]
}

/** A unit that has only just been declared has no id yet, and is found by its number. */
function comingBack(
  { serial_id, number, declared }: DeclaredUnit,
  { line, inventory_item_id, policy }: ReturnComponent
): ComingBack {
  const expects = { order_line_item_id: line.id, return_id: declared.return_id }
  const set = numberKeyOf(policy, inventory_item_id, number)
  return {
    ...declared,
    unit: serial_id === undefined ? { number, set, expects } : { serial_id, number, expects },
  }
}
