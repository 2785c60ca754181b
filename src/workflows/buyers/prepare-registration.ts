import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  judgeRegistration,
  type Candidate,
  type Proof,
  type SaleOrder,
} from "../../lifecycle/registration"
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { RegisterUnitBody } from "../../types/buyers"
import { bearersOfScans } from "../support/bearers-of-scans"
import { byId, distinct, readGraph } from "../support/graph"
import { refuseWith, serialService, type Requested } from "../support/request"
import { claimCodeHash } from "./claim-codes"
import { registrationFields } from "./registering-warranty"

/** A customer registers a unit. */
export type Registration = Requested<RegisterUnitBody & { customer_id: string }>

/** The unit that is registered, and the operation that does it; none when that was done before. */
export interface PreparedRegistration {
  serial_id: string
  operation: OperationInput | null
}

/**
 * Finds the unit that a customer registers, and makes the operation. Reads only.
 * @throws not_proven for whatever does not belong to the customer or the proof, registered_already, ambiguous_number,
 *   and what scans are refused for
 */
export const prepareRegistrationStep = createStep(
  "prepare-registration",
  async ({ body, actor, idempotency_key }: Registration, { container }) => {
    const { customer_id, number, proof = null } = body
    const before = await serialService(container).recall(idempotency_key, body)
    if (before !== null) {
      const [serial_id = ""] = before.serial_ids
      return new StepResponse<PreparedRegistration>({ serial_id, operation: null })
    }
    const units = await unitsOf(container, number)
    const candidates = await candidatesOf(container, units, proof)
    const verdict = judgeRegistration(number, candidates, customer_id, proof)
    const { id, is_registered_already } = verdict.ok ? verdict : refuseWith(verdict.refusal)
    const unit = units.find((one) => one.id === id)
    if (unit === undefined || is_registered_already) {
      return new StepResponse<PreparedRegistration>({ serial_id: id, operation: null })
    }
    const now = new Date().toISOString()
    const set = { customer_id, ...(await registrationFields(container, unit, now)) }
    return new StepResponse<PreparedRegistration>({
      serial_id: unit.id,
      operation: {
        kind: "register_ownership",
        actor,
        idempotency_key,
        request: body,
        reference: { type: "customer", id: customer_id },
        occurred_at: now,
        batches: [
          {
            command: "register_ownership",
            set,
            units: [
              {
                serial_id: unit.id,
                number: unit.number,
                // Whose it was is what the proof was judged by.
                expects: { customer_id: unit.customer_id, assignment_id: unit.assignment_id },
              },
            ],
          },
        ],
      },
    })
  }
)

async function unitsOf(container: MedusaContainer, number: string): Promise<SerialRecord[]> {
  const [scanned] = await bearersOfScans(container, [number])
  if (scanned === undefined || !scanned.ok) {
    return refuseWith(scanned?.refusal ?? refuse("empty_number"))
  }
  const ids = scanned.bearers.map(({ serial_id }) => serial_id)
  // Asked also when there are none: an unknown number takes as long as a wrong proof.
  const page = { limit: ids.length + 1, offset: 0 }
  return (await serialService(container).findSerials({ ids: ids.length > 0 ? ids : [""] }, page))
    .serials
}

/** The units with what may prove whose they are. */
async function candidatesOf(
  container: MedusaContainer,
  units: readonly SerialRecord[],
  proof: Proof | null
): Promise<Candidate[]> {
  const ids = units.map(({ id }) => id)
  const code = proof !== null && "claim_code" in proof ? proof.claim_code : null
  const [orders, claimed] = await Promise.all([
    ordersOf(container, distinct(units.map(({ order_id }) => order_id))),
    serialService(container).unitsClaimedBy(ids, claimCodeHash(code ?? "")),
  ])
  return units.map((unit) => ({
    id: unit.id,
    unit,
    order: orders.get(unit.order_id ?? "") ?? null,
    has_code: claimed.includes(unit.id),
  }))
}

interface StoredOrder {
  id: string
  display_id: number | null
  email: string | null
  customer_id: string | null
}

async function ordersOf(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Map<string, SaleOrder>> {
  const sought = ids.length > 0 ? ids : [""]
  const orders = await readGraph<StoredOrder>(
    container,
    "order",
    ["id", "display_id", "email", "customer_id"],
    { id: sought }
  )
  const buyers = distinct(orders.map(({ customer_id }) => customer_id))
  const customers = byId(
    await readGraph<{ id: string; has_account: boolean }>(
      container,
      "customer",
      ["id", "has_account"],
      { id: buyers.length > 0 ? buyers : [""] }
    )
  )
  return new Map(
    orders.map(({ id, ...order }) => [
      id,
      { ...order, is_of_an_account: customers.get(order.customer_id ?? "")?.has_account ?? false },
    ])
  )
}
