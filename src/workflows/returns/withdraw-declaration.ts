import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { WithdrawDeclarationBody } from "../../types/returns"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { refuseWith, serialService, type Requested } from "../support/request"
import { resolveNumbers } from "../support/resolve-numbers"
import { returnMaterial } from "./return-material"

type Withdrawal = Requested<WithdrawDeclarationBody & { return_id: string }>

/**
 * Makes the operation that takes a buyer's units off a return. What staff put on it stays: they may have it in their
 * hands.
 */
const prepareDeclarationWithdrawalStep = createStep(
  "prepare-declaration-withdrawal",
  async ({ body, actor, idempotency_key }: Withdrawal, { container }) => {
    const { return_id, order_id, serials } = body
    const head = {
      kind: "withdraw_declaration" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "return", id: return_id },
    }
    const { record, components, customer_id } = await returnMaterial(container, return_id)
    // The order's id is what proves that the caller is its buyer, as when they declare.
    if (record.order_id !== order_id) {
      refuseWith(refuse("unknown_return", null, { return: return_id }))
    }
    const service = serialService(container)
    if (await service.recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const declared = components.flatMap((component) => component.declared)
    const byBuyer = new Set(
      await service.declaredByCustomers(declared.map(({ serial_id }) => serial_id))
    )
    const { known, unknown, refusals } = await resolveNumbers(
      container,
      serials ?? [],
      (bearers, number) =>
        bearers.find(({ serial_id }) => declared.some((one) => one.serial_id === serial_id)) ??
        refuse("not_on_return", number)
    )
    refuseIfAny([
      ...refusals,
      ...unknown.map(({ number }) => refuse("not_on_return", number)),
      ...known
        .filter(({ serial_id }) => !byBuyer.has(serial_id))
        .map(({ number }) => refuse("declared_by_shop", number)),
    ])
    const meant = serials ? known.map(({ serial_id }) => serial_id) : [...byBuyer]
    return new StepResponse<OperationInput>({
      ...head,
      actor: { ...actor, id: customer_id },
      batches: [
        {
          command: "withdraw_return",
          expects: { return_id },
          units: meant.map((serial_id) => ({ serial_id })),
        },
      ],
    })
  }
)

/**
 * Takes units off a return that its buyer declared and does not send back after all; all that they declared unless some
 * are named. What was received already is not on it any more.
 * @throws unknown_return, not_on_return, declared_by_shop, duplicate_in_request; then nothing has happened
 */
export const withdrawDeclarationWorkflow = createWorkflow(
  "withdraw-declaration",
  (input: WorkflowData<Withdrawal>) => {
    const operation = prepareDeclarationWithdrawalStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
