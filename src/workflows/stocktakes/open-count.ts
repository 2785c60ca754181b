import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { COUNT } from "../../lifecycle/counts"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CountBody } from "../../types/counts"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { distinct } from "../support/graph"
import { unknownLocations } from "../support/locations"
import { serialService, type Requested } from "../support/request"
import { trackedPolicies } from "../support/tracked-policies"

/** Makes the operation that opens a count. Reads only. @throws unknown_location, unknown_item, not_tracked */
const prepareSerialCountStep = createStep(
  "prepare-serial-count",
  async (
    { body, actor, idempotency_key }: Requested<CountBody>,
    { container }: { container: MedusaContainer }
  ) => {
    const head = { kind: "open_count" as const, actor, idempotency_key, request: body, flow: COUNT }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { location_id, inventory_item_ids, bin = null, is_blind = false, note = null } = body
    refuseIfAny(await unknownLocations(container, [location_id]))
    const items = inventory_item_ids === undefined ? null : distinct(inventory_item_ids)
    await trackedPolicies(container, items ?? [], location_id)
    const id = generateEntityId(undefined, "sercnt")
    return new StepResponse<OperationInput>({
      ...head,
      reference: { type: COUNT, id },
      count: { begins: { id, location_id, item_ids: items, bin, is_blind, note } },
      batches: [],
    })
  }
)

/**
 * Opens a count of a location, of some items there, or of a bin. Changes no serial and no stock.
 * @throws SerialRefusalError naming every item that cannot be counted
 */
export const openSerialCountWorkflow = createWorkflow(
  "open-serial-count",
  (input: WorkflowData<Requested<CountBody>>) => {
    const operation = prepareSerialCountStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
