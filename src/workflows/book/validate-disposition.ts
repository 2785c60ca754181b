import {
  createHook,
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Party } from "../../lifecycle/book"

/** Units that are about to leave, and to whom. */
export interface Disposition {
  order_id: string | null
  /** Where they leave from. */
  location_id: string | null
  /** Whom the record will name; null when nobody is known. */
  party: Party | null
  /** Units by their records. */
  serials: {
    id: string
    number: string
    inventory_item_id: string
    order_line_item_id: string
    /** The strategy would take it now; which one it takes is asked about once more, when the units are sold. */
    is_foreseen: boolean
  }[]
}

/**
 * Asks whoever handles the hook `validateDisposition`, such as a plugin for background checks, whether units may leave. A
 * handler refuses by throwing a MedusaError, whose message a clerk reads. It is asked before Medusa's fulfilment, when
 * nothing has happened, and again when the units are sold: it may be asked several times of the same units, and should
 * answer alike. Only units that the acquisition and disposition record has to do with are asked about.
 */
export const validateDispositionWorkflow = createWorkflow(
  "validate-disposition",
  (disposition: WorkflowData<Disposition>) => {
    const validateDisposition = createHook("validateDisposition", { disposition })
    return new WorkflowResponse(disposition, { hooks: [validateDisposition] })
  }
)
