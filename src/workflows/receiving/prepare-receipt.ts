import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf, type Policy } from "../../lifecycle/policy"
import type { SerialState } from "../../lifecycle/serial"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReceiveBody, UnitDetails } from "../../types/receiving"
import { stockedAt } from "../stock/levels"
import { partyOf } from "../book/party-said"
import { gradesOf, type Grades } from "../support/conditions"
import { serialService, type Requested } from "../support/request"
import { checkGtins } from "./check-gtins"
import { namedUnits, refuseMiscount, type UnitToReceive } from "./numbers-to-receive"
import { receivablePolicy } from "./receivable-policy"

/**
 * Makes the operation of a receipt, unless it was carried out before. Reads only, but for the numbers that the item's
 * generator gives out.
 * @throws what `receiptOf` refuses
 */
export const prepareSerialReceiptStep = createStep(
  "prepare-serial-receipt",
  async (request: Requested<ReceiveBody>, { container }: { container: MedusaContainer }) => {
    const { body, idempotency_key } = request
    const isReplay = (await serialService(container).recall(idempotency_key, body)) !== null
    return new StepResponse<OperationInput>(
      isReplay ? { ...headOf(request), batches: [] } : await receiptOf(container, request)
    )
  }
)

/** What is said of a receipt before its numbers are known. */
export function headOf({ body, actor, idempotency_key }: Requested<ReceiveBody>) {
  const kind: OperationKind = body.already_in_stock ? "register" : "receive"
  return { kind, actor, idempotency_key, request: body }
}

/**
 * The operation of a receipt: every number checked, every unit described.
 * @throws not_tracked, unknown_location, unknown_item, unknown_condition, count_mismatch, wrong_gtin and what `namedUnits`
 * refuses
 */
export async function receiptOf(
  container: MedusaContainer,
  request: Requested<ReceiveBody>
): Promise<OperationInput> {
  const { body } = request
  const policy = await receivablePolicy(container, body)
  const units: UnitToReceive[] =
    body.generate === undefined
      ? namedUnits(body, policy)
      : await serialService(container).generateUnits(body.inventory_item_id, policy, body.generate)
  refuseMiscount(body.quantity, units.length)
  const { refusalOf } = await checkGtins(container, body.inventory_item_id, units)
  refuseIfAny(units.flatMap((unit) => refusalOf(unit) ?? []))
  const grades = await gradesOf(container, [
    body.condition_id,
    ...units.map((unit) => unit.condition_id),
  ])
  return {
    ...headOf(request),
    batches: [batchOf(body, units, policy, grades)],
    limits: body.already_in_stock ? { places: await coveredBy(container, body) } : {},
    reference: body.reference ? { type: "receipt", id: body.reference } : null,
    occurred_at: body.received_at,
    ...(body.acquired_from ? { book: { acquired_from: partyOf(body.acquired_from) } } : {}),
  }
}

/** Units registered for stock that is there can never be more than that stock. */
async function coveredBy(
  container: MedusaContainer,
  { inventory_item_id, location_id }: ReceiveBody
) {
  const stocked = await stockedAt(container, [{ inventory_item_id, location_id }])
  return stocked.map(({ quantity, ...place }) => ({ ...place, max: quantity }))
}

function batchOf(
  body: ReceiveBody,
  units: readonly UnitToReceive[],
  policy: Policy,
  grades: Grades
): UnitBatch {
  const { inventory_item_id, location_id } = body
  return {
    command: body.already_in_stock ? "register" : "receive",
    set: {
      inventory_item_id,
      location_id,
      scope_key: scopeKeyOf(policy, inventory_item_id),
      ...detailsOf(body, grades),
    },
    plain: body.notes === undefined ? {} : { notes: body.notes },
    units: units.map((unit) => ({
      number: unit.number,
      set: {
        number: unit.number,
        normalized: comparableForm(unit.number, policy.format),
        ...detailsOf(unit, grades),
      },
      ...(unit.notes === undefined ? {} : { plain: { notes: unit.notes } }),
    })),
  }
}

const DETAILS = [
  "lot",
  "made_on",
  "expires_on",
  "supplier",
  "supplier_warranty_start",
  "supplier_warranty_end",
  "cost",
  "currency_code",
  "bin",
  "manufacturer",
  "importer",
  "model",
  "public_note",
  "identifiers",
] as const satisfies (keyof UnitDetails & keyof SerialState)[]

/** What is said of a unit, as fields of its record. */
function detailsOf(unit: UnitDetails, grades: Grades): Partial<SerialState> {
  const said = DETAILS.filter((field) => unit[field] !== undefined).map((field) => [
    field,
    unit[field],
  ])
  return {
    ...Object.fromEntries(said),
    ...(unit.condition_id === undefined ? {} : grades.of(unit.condition_id)),
  }
}
