import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CountScan } from "../../modules/serial/ledger/types"
import type { CountScanBody } from "../../types/counts"
import { watchSerialCountStep } from "../anomalies/watch-steps"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { countById } from "./count-by-id"
import { stepOfCount, type OfCount } from "./prepare-count-step"
import { readScans } from "./read-scans"

/** Makes the operation that notes scans. Reads only. @throws unknown_count, too_many_serials */
const prepareSerialCountScansStep = createStep(
  "prepare-serial-count-scans",
  async (request: OfCount<CountScanBody>, { container }: { container: MedusaContainer }) => {
    const { count_id: id, serials } = request.body
    const count = await countById(container, id)
    const read = await readScans(container, count, serials)
    const once = new Map<string, CountScan>()
    for (const { counts } of read) {
      if (counts !== null && !once.has(counts.key)) {
        once.set(counts.key, counts)
      }
    }
    const scans = [...once.values()]
    const operation = stepOfCount(request, "scan_count", { id, step: "scan", scans })
    const serial_ids = scans.flatMap(({ serial_id }) => serial_id ?? [])
    return new StepResponse({ operation, seen: { serial_ids, location_id: count.location_id } })
  }
)

/**
 * Notes what was scanned in an open count, by anything that a scanner sends; several people scan at once, and one unit
 * counts once. Numbers that no unit bears are kept. Changes no serial and no stock. Emits
 * `serial.scanned-elsewhere` for units that should stand at another location.
 * @throws unknown_count, count_in_review, count_ended, too_many_serials
 */
export const scanSerialCountWorkflow = createWorkflow(
  "scan-serial-count",
  (input: WorkflowData<OfCount<CountScanBody>>) => {
    const { operation, seen } = prepareSerialCountScansStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    watchSerialCountStep({ seen, actor: input.actor })
    return new WorkflowResponse(result)
  }
)
