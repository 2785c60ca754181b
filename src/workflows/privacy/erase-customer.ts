import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { isVoid } from "../../lifecycle/statuses"
import { goingOf, isHandedIn, keptOf, withoutPerson, type HeldUnit } from "../../lifecycle/privacy"
import type { PlainState } from "../../modules/serial/ledger/types"
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
    const describe = async (units: HeldUnit[], plainOf: (unit: HeldUnit) => PlainState) => {
      // What is void has no history to go on; it is erased with what stands beside the chains.
      const described = units.filter((unit) => !isVoid(unit))
      if (described.length === 0) {
        return
      }
      await serials.execute({
        kind: "describe",
        actor,
        // What is there is erased each time, also what came since under the same key: twice clears twice.
        idempotency_key: `erase:${idempotency_key}:${generateEntityId()}`,
        batches: [
          {
            command: "describe",
            units: described.map((unit) => ({ serial_id: unit.id, plain: plainOf(unit) })),
          },
        ],
      })
    }
    await describe(
      held.units.filter((unit) => unit.is_theirs && unit.notes !== null),
      () => ({ notes: null })
    )
    await serials.eraseBesideChains(
      person,
      held.units.map(({ id }) => id)
    )
    // Last: by who handed them in some units are found, should this have to be done again.
    await describe(held.units.filter(isHandedIn), (unit) => ({ metadata: withoutPerson(unit) }))
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
