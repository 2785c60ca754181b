import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASE } from "../../lifecycle/cases"
import { NOBODYS } from "../../lifecycle/decide"
import { openingCommands } from "../../lifecycle/units-on-case"
import { comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf } from "../../lifecycle/policy"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { OpenCaseBody } from "../../types/cases"
import { namedUnits } from "../receiving/numbers-to-receive"
import { receivablePolicy } from "../receiving/receivable-policy"
import { unknownCustomers } from "../support/customers"
import { distinct } from "../support/graph"
import { unknownLocations } from "../support/locations"
import { canBe, namedToChange, type NamedToChange } from "../support/named-to-change"
import { refuseTooMany, serialService, type Requested } from "../support/request"
import { detailsOf } from "./details"

/** A case that is to be opened, and what is believed of every unit of it that has a record. */
export type CaseOpening = Requested<OpenCaseBody> & { expects?: UnitBatch["expects"] }

/**
 * Makes the operation that opens a case: units from stock go off it, customers' units are taken in or awaited, and those
 * never sold here get a record. Reads only; the units themselves are judged when it is planned.
 * @throws unknown_customer, unknown_location, what `namedToChange` refuses, and for units never sold here what receiving
 *   refuses
 */
export const prepareCaseOpeningStep = createStep(
  "prepare-case-opening",
  async ({ body, actor, idempotency_key, expects }: CaseOpening, { container }) => {
    const head = {
      kind: "case_open" as const,
      actor,
      idempotency_key,
      request: body,
      occurred_at: body.opened_at,
      note: body.note ?? null,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { kind, serials = [], customer_id = null } = body
    refuseTooMany(serials.length + (body.never_sold?.serials.length ?? 0))
    refuseIfAny([
      ...(await unknownCustomers(container, [customer_id])),
      ...(await unknownLocations(container, [body.location_id])),
    ])
    const id = generateEntityId(undefined, "sercase")
    const commands = openingCommands(kind, body.is_awaited ?? false)
    const units = await namedToChange(container, serials, ...commands)
    const [customer, ...others] = distinct(units.map(({ standing }) => standing.customer_id))
    return new StepResponse<OperationInput>({
      ...head,
      reference: { type: CASE, id },
      case: {
        id,
        step: kind === "supplier" ? "open_sent" : "open",
        set: {
          ...detailsOf(body),
          kind,
          customer_id: customer_id ?? (others.length === 0 ? (customer ?? null) : null),
        },
      },
      batches: [
        ...commands.map((command) => ({
          ...batchOf(id, body, command, units, commands),
          expects,
        })),
        ...(await neverSold(container, id, body)),
      ],
    })
  }
)

/** The units that come onto the case by a command: the first that can be done to each, or else the first of all. */
function batchOf(
  case_id: string,
  { fault, vendor, location_id }: OpenCaseBody,
  command: UnitBatch["command"],
  units: readonly NamedToChange[],
  commands: readonly UnitBatch["command"][]
): UnitBatch {
  const meant = units.filter(
    ({ standing }) =>
      command === (commands.find((name) => canBe(name, standing.status)) ?? commands[0])
  )
  return {
    command,
    // What the store's own unit comes from stays where it was.
    set: {
      case_id,
      reason: fault,
      ...(command === "accept_for_repair" ? { location_id } : {}),
      ...(command === "return_to_supplier" ? { supplier: vendor } : {}),
    },
    units: meant.map(({ serial_id, number }) => ({ serial_id, number })),
  }
}

async function neverSold(
  container: MedusaContainer,
  case_id: string,
  { never_sold, location_id, customer_id, fault }: OpenCaseBody
): Promise<UnitBatch[]> {
  if (never_sold === undefined) {
    return []
  }
  const { inventory_item_id, serials } = never_sold
  const policy = await receivablePolicy(container, { inventory_item_id, location_id })
  return [
    {
      command: "accept_for_repair",
      // Whoever has a unit with a record keeps it: it is named as what it is, among the serials.
      expects: NOBODYS,
      set: {
        inventory_item_id,
        scope_key: scopeKeyOf(policy, inventory_item_id),
        case_id,
        location_id,
        customer_id,
        reason: fault,
      },
      units: namedUnits({ serials }, policy).map(({ number }) => ({
        number,
        set: { number, normalized: comparableForm(number, policy.format) },
      })),
    },
  ]
}
