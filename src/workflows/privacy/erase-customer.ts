import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { goingOf, hasPlain, keptOf, withoutPerson } from "../../lifecycle/privacy"
import type { ErasedResponse } from "../../types/privacy"
import { serialService, type Requested } from "../support/request"
import { personOf } from "./person-of-customer"

/** Erases; what is erased cannot be brought back, so it has no compensation. */
const eraseHeldOfCustomerStep = createStep(
  "erase-held-of-customer",
  async ({ body, actor, idempotency_key }: Requested<{ customer_id: string }>, { container }) => {
    const serials = serialService(container)
    const person = await personOf(container, body.customer_id)
    const held = await serials.heldOf(person)
    const described = held.units.filter(hasPlain)
    if (described.length > 0) {
      await serials.execute({
        kind: "describe",
        actor,
        // Twice at once clears twice; a repeated request finds nothing left.
        idempotency_key: `erase:${idempotency_key}`,
        batches: [
          {
            command: "describe",
            units: described.map((unit) => ({
              serial_id: unit.id,
              plain: { notes: null, metadata: withoutPerson(unit) },
            })),
          },
        ],
      })
    }
    await serials.eraseBesideChains(person)
    return new StepResponse<ErasedResponse>({
      customer_id: body.customer_id,
      erased: goingOf(body.customer_id, held),
      kept: keptOf(await serials.heldOf(person)),
    })
  }
)

/**
 * Erases what is held about a customer beside the chains of their units, on request: contact and note of their cases, proofs
 * of delivery, e-mails of offered units, notes of the units that they have, and former notes. Events hold ids and stay, so
 * every chain is whole afterwards. Erases nothing the second time.
 * @returns what was erased, and what is kept and why
 */
export const eraseSerialCustomerWorkflow = createWorkflow(
  "erase-serial-customer",
  (input: WorkflowData<Requested<{ customer_id: string }>>) => {
    return new WorkflowResponse(eraseHeldOfCustomerStep(input))
  }
)
