import type { MedusaContainer } from "@medusajs/framework/types"
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
import type { DeclareReturnBody } from "../../types/returns"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { refuseWith, serialService, type Requested } from "../support/request"
import { resolveNumbers } from "../support/resolve-numbers"
import { announcedLimit, declaredAs, tooManyUnits } from "./prepare-return-capture"
import { returnMaterial, type ReturnComponent } from "./return-material"
import { whyNotDeclarable } from "./return-record"

type Declaration = Requested<DeclareReturnBody & { return_id: string }>

interface Declared {
  component: ReturnComponent
  serial_id: string
  number: string
  customer_id: string | null
}

/** Makes the operation that declares what a buyer sends back; all of it good until staff say otherwise. */
const prepareReturnDeclarationStep = createStep(
  "prepare-return-declaration",
  async ({ body, actor, idempotency_key }: Declaration, { container }) => {
    const { return_id, order_id, serials } = body
    const head = {
      kind: "declare_return" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "return", id: return_id },
    }
    const { record, components, customer_id } = await returnMaterial(container, return_id)
    // The order's id is what proves that the caller is its buyer, as on Medusa's route that requests a return.
    if (record.order_id !== order_id) {
      refuseWith(refuse("unknown_return", null, { return: return_id }))
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    refuseIfAny(whyNotDeclarable(record))
    const declared = await declaredOn(container, serials, components)
    refuseIfAny(
      components.flatMap((component) =>
        tooManyUnits(
          component,
          declared.filter((one) => one.component === component)
        )
      )
    )
    return new StepResponse<OperationInput>({
      ...head,
      actor: { ...actor, id: customer_id },
      limits: {
        named: components
          .filter((component) => declared.some((one) => one.component === component))
          .map((component) => announcedLimit(component, return_id)),
      },
      batches: [
        {
          command: "declare_return",
          units: declared.map(({ component, serial_id, number, customer_id: owner }) => ({
            serial_id,
            number,
            // Somebody may take it over at this moment.
            expects: { order_line_item_id: component.line.id, customer_id: owner },
            set: declaredAs({}, component, return_id),
          })),
        },
      ],
    })
  }
)

/**
 * The units that are meant, which are with the buyer from the return's lines: not with whom they were handed over to,
 * who knows nothing of the return. Whatever else a number may be, the buyer is told no more than that it is none of
 * these.
 */
async function declaredOn(
  container: MedusaContainer,
  serials: readonly string[],
  components: readonly ReturnComponent[]
): Promise<Declared[]> {
  const away = components.flatMap((component) => component.away.map(({ serial_id }) => serial_id))
  const owners = new Map(
    (await serialService(container).ownersOf(away)).map((one) => [one.serial_id, one])
  )
  const free = components.flatMap((component) =>
    component.away
      .filter((one) => one.return_id === null || component.declared.includes(one))
      .flatMap(({ serial_id, number }) => {
        const owner = owners.get(serial_id)
        return owner === undefined || owner.is_taken_over
          ? []
          : [{ component, serial_id, number, customer_id: owner.customer_id }]
      })
  )
  const { known, unknown, refusals } = await resolveNumbers(
    container,
    serials,
    (bearers, number) => {
      const [meant] = bearers.filter(({ serial_id }) =>
        free.some((one) => one.serial_id === serial_id)
      )
      return meant ?? refuse("not_sold_on_line", number)
    }
  )
  refuseIfAny([...refusals, ...unknown.map(({ number }) => refuse("not_sold_on_line", number))])
  return known.flatMap(({ serial_id }) => free.find((one) => one.serial_id === serial_id) ?? [])
}

/**
 * Declares which units a buyer sends back on a return that was requested in the storefront. They stay sold until staff
 * receive the return.
 * @throws unknown_return, not_sold_on_line, too_many_for_line, duplicate_in_request; then nothing has happened
 */
export const declareReturnWorkflow = createWorkflow(
  "declare-return",
  (input: WorkflowData<Declaration>) => {
    const operation = prepareReturnDeclarationStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
