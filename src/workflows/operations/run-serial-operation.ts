import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StockOwed } from "../../lifecycle/stock"
import type { LedgerResult } from "../../modules/serial/ledger/results"
import type { RevertInput } from "../../modules/serial/ledger/intents"
import type { OperationInput, OperationResult } from "../../modules/serial/ledger/types"
import { createMissingLevelsStep } from "../stock/create-missing-levels"
import { lowerSerialStockStep, raiseSerialStockStep } from "../stock/move-stock"
import { syncWithheldStep, withholdPlannedStep } from "../stock/sync-withheld"
import { carryOutSerialOperationStep } from "./steps/carry-out-operation"
import { finishSerialOperationStep, markSerialOperationStockedStep } from "./steps/end-operation"
import { planSerialOperationStep } from "./steps/plan-operation"

const raised = ({ owed }: LedgerResult): StockOwed[] => owed.filter(({ quantity }) => quantity > 0)
const lowered = ({ owed }: LedgerResult): StockOwed[] => owed.filter(({ quantity }) => quantity < 0)

/**
 * Runs one operation of serials together with the stock that goes with it. Raised stock comes before its serials,
 * lowered stock after them, and withheld units are withheld before they are on hand: wherever it stops, the shop
 * has at worst stock that awaits serials, and a job finishes the rest.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const runSerialOperationWorkflow = createWorkflow(
  "run-serial-operation",
  (input: WorkflowData<OperationInput | RevertInput>) => {
    const planned = planSerialOperationStep(input)
    const raisedLevels = when(
      "raises-stock",
      planned,
      (plan) => !plan.is_replay && raised(plan).length > 0
    ).then(() => {
      const owed = transform(planned, raised)
      createMissingLevelsStep(owed)
      const levels = raiseSerialStockStep({ operation_id: planned.operation_id, owed })
      markSerialOperationStockedStep(planned.operation_id)
      return levels
    })
    when("withholds", planned, (plan) => !plan.is_replay && plan.withheld.length > 0).then(() => {
      withholdPlannedStep(planned.withheld)
    })
    const written = when("writes-serials", planned, (plan) => !plan.is_replay).then(() =>
      carryOutSerialOperationStep(planned.operation_id)
    )
    const loweredLevels = when(
      "lowers-stock",
      { planned, written },
      // By whoever wrote the serials: by a job, where this process stood still for minutes.
      (data) => data.written?.is_replay === false && lowered(data.planned).length > 0
    ).then(() => {
      const owed = transform(planned, lowered)
      const levels = lowerSerialStockStep({ operation_id: planned.operation_id, owed })
      finishSerialOperationStep(planned.operation_id)
      return levels
    })
    when("moved-stock", planned, (plan) => !plan.is_replay && plan.owed.length > 0).then(() => {
      const moved = transform({ raisedLevels, loweredLevels }, (data) => [
        ...(data.raisedLevels ?? []),
        ...(data.loweredLevels ?? []),
      ])
      emitEventStep({ eventName: InventoryLevelWorkflowEvents.UPDATED, data: moved })
    })
    when(
      "withholds-others",
      planned,
      (plan) => !plan.is_replay && plan.withheld_places.length > 0
    ).then(() => {
      syncWithheldStep(planned.withheld_places)
    })
    const result = transform(
      { planned, written },
      (data): OperationResult => data.written ?? data.planned
    )
    return new WorkflowResponse(result)
  }
)
