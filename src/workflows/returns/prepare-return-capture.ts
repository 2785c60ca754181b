import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkFormat, comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf } from "../../lifecycle/policy"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { SerialState } from "../../lifecycle/serial"
import type {
  NamedLimit,
  OperationInput,
  UnitBatch,
  UnitInput,
} from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReturnCaptureBody } from "../../types/returns"
import { namedUnits } from "../capturing/named-units"
import { lineName } from "../orders/order-lines"
import { gradesOf } from "../support/conditions"
import { refuseWith, serialService, type Requested } from "../support/request"
import type { Named } from "../support/resolve-numbers"
import { returnMaterial, type ReturnComponent, type ReturnMaterial } from "./return-material"
import { whyNotDeclarable } from "./return-record"

type NamedReturn = ReturnCaptureBody["serials"][number]

/** What the returns desk says of a unit, as fields of its record. */
export type Declared = Pick<
  SerialState,
  "return_id" | "return_disposition" | "return_condition_id" | "return_treatment"
>

/**
 * Makes the operation that captures which serials come back on a return, each good or damaged and in its condition.
 * A unit of the line that left without a serial is registered on the way in.
 * @throws unknown_return_line, not_tracked, unknown_serial, wrong_item, not_sold_on_line, already_returned, on_another_return,
 *   too_many_for_line, unknown_condition, return_canceled
 */
export const prepareReturnCaptureStep = createStep(
  "prepare-return-capture",
  async (
    { body, actor, idempotency_key }: Requested<ReturnCaptureBody & { return_id: string }>,
    { container }
  ) => {
    const head = {
      kind: "capture_return" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "return", id: body.return_id },
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const material = await returnMaterial(container, body.return_id)
    refuseIfAny(whyNotDeclarable(material.record))
    const component = componentNamed(material, body)
    const units = await unitsNamed(container, body, component)
    refuseIfAny(tooManyUnits(component, units))
    await gradesOf(
      container,
      units.map(({ declared }) => declared.return_condition_id)
    )
    return new StepResponse<OperationInput>({
      ...head,
      limits: { named: [announcedLimit(component, body.return_id)] },
      batches: declaringBatches(material, component, units),
    })
  }
)

/** The batches that put units of a line on a return: those that are known, and those that left without a serial. */
export function declaringBatches(
  material: ReturnMaterial,
  component: ReturnComponent,
  units: readonly DeclaredUnit[]
): UnitBatch[] {
  return [
    {
      command: "declare_return",
      expects: {
        order_line_item_id: component.line.id,
        inventory_item_id: component.inventory_item_id,
      },
      units: units
        .filter(({ serial_id }) => serial_id !== undefined)
        .map(({ serial_id, number, declared }) => ({ serial_id, number, set: declared })),
    },
    {
      command: "register_sold",
      set: saleOf(material, component),
      units: units
        .filter(({ serial_id }) => serial_id === undefined)
        .map(({ number, declared }): UnitInput => {
          const normalized = comparableForm(number, component.policy.format)
          return { number, set: { number, normalized, ...declared } }
        }),
    },
  ]
}

/**
 * What a unit is declared as on a return: as said, else as was said before, else as the item's policy has it.
 * @param before how it is declared on this return already
 */
export function declaredAs(
  named: Pick<NamedReturn, "disposition" | "condition_id" | "treatment">,
  component: ReturnComponent,
  return_id: string,
  before?: Omit<Declared, "return_id">
): Declared {
  return {
    return_id,
    return_disposition: named.disposition ?? before?.return_disposition ?? "good",
    return_condition_id:
      named.condition_id ?? before?.return_condition_id ?? fixedCondition(component),
    return_treatment: named.treatment ?? before?.return_treatment ?? component.policy.after_return,
  }
}

/** The tracked item that is meant, of a line of the return. @throws unknown_return_line, not_tracked, missing_value */
export function componentNamed(
  { components, record }: ReturnMaterial,
  body: ReturnCaptureBody
): ReturnComponent {
  const ofLine = components.filter(({ line }) => line.id === body.line_item_id)
  const fitting = ofLine.filter(
    ({ inventory_item_id }) => (body.inventory_item_id ?? inventory_item_id) === inventory_item_id
  )
  if (!record.items.some(({ item_id }) => item_id === body.line_item_id)) {
    refuseWith(refuse("unknown_return_line", null, { line: body.line_item_id }))
  }
  if (fitting.length > 1) {
    refuseWith(refuse("missing_value", null, { field: "inventory_item_id", command: "capture" }))
  }
  return (
    fitting[0] ?? refuseWith(refuse("not_tracked", null, { item: body.inventory_item_id ?? null }))
  )
}

/** A unit that is named as coming back, without an id when nobody knows it yet. */
export interface DeclaredUnit {
  serial_id?: string
  number: string
  declared: Declared
}

/**
 * The units that a request names as coming back on a line of a return, as it says or its item's policy has it.
 * @throws unknown_serial, wrong_item, ambiguous_number, malformed_number, bad_check_digit
 */
export async function unitsNamed(
  container: MedusaContainer,
  body: ReturnCaptureBody & { return_id: string },
  component: ReturnComponent
): Promise<DeclaredUnit[]> {
  const scans = body.serials.map((one): Named =>
    one.serial_id ? { serial_id: one.serial_id } : (one.serial ?? "")
  )
  const found = await namedUnits(container, scans, component.inventory_item_id)
  refuseIfAny(found.refusals)
  const byId = body.serials.filter((one) => one.serial_id)
  const byScan = body.serials.filter((one) => !one.serial_id)
  const before = new Map(component.declared.map((one) => [one.serial_id, one]))
  const sold = found.known.map(({ serial_id, number, match }) => {
    const named = match ? byScan[match.position] : byId.find((one) => one.serial_id === serial_id)
    const declared = declaredAs(
      named as NamedReturn,
      component,
      body.return_id,
      before.get(serial_id)
    )
    return { serial_id, number, declared }
  })
  const unknown = found.unknown.map(({ number, position }) => ({
    number,
    declared: declaredAs(byScan[position] as NamedReturn, component, body.return_id),
  }))
  if (unknown.length > component.left_without) {
    refuseIfAny(
      unknown.map(({ number }) =>
        refuse("unknown_serial", number, { item: lineName(component.line) })
      )
    )
  }
  refuseIfAny(unknown.flatMap(({ number }) => checkFormat(number, component.policy.format) ?? []))
  return [...sold, ...unknown]
}

/** The refusal of more units than the return announces, with those that are declared or back already. */
export function tooManyUnits(
  { line, announced, declared, back }: ReturnComponent,
  units: readonly { number: string; serial_id?: string }[]
): Refusal[] {
  const fresh = units.filter(
    ({ serial_id }) => !declared.some((one) => one.serial_id === serial_id)
  )
  const given = fresh.length + declared.length + back
  return given > announced
    ? [refuse("too_many_for_line", null, { line: line.id, needed: announced, given })]
    : []
}

/** That no more units are declared than the return announces, whoever else declares some at the same moment. */
export function announcedLimit(
  { line, inventory_item_id, announced, back }: ReturnComponent,
  return_id: string
): NamedLimit {
  return {
    by: "return_id",
    document_id: return_id,
    order_line_item_id: line.id,
    inventory_item_id,
    max: announced - back,
  }
}

function fixedCondition({ policy }: ReturnComponent): string | null {
  return policy.return_condition === "ask" ? null : policy.return_condition
}

/** The sale of a unit that left without a serial, as its record tells it from now on. */
function saleOf(
  { record, customer_id }: ReturnMaterial,
  { line, inventory_item_id, policy }: ReturnComponent
): Partial<SerialState> {
  return {
    inventory_item_id,
    scope_key: scopeKeyOf(policy, inventory_item_id),
    order_id: record.order_id,
    order_line_item_id: line.id,
    customer_id,
    location_id: record.location_id,
  }
}
