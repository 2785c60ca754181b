import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CustomerWarrantyRule } from "../../lifecycle/policy"
import type { Replacement } from "../../lifecycle/replacements"
import { inheritedWarranty, passesOnAtResale, type WarrantyRecord } from "../../lifecycle/warranty"
import type { UnitInput } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { digestOf } from "../support/digest"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { isStillOfItsOrder, replacementsOfOrder } from "./replacements-of-order"

/**
 * Has the units of an order's exchanges and claims name each other, and gives each new one what its policy lets it
 * inherit of the warranty. Where the new one did not leave after all, the old one names it no more.
 */
const linkReplacedUnitsStep = createStep(
  "link-replaced-units",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { made, undone, return_ids } = await replacementsOfOrder(container, order_id)
    if (made.length + undone.length === 0) {
      return new StepResponse(null)
    }
    const warranties = await inheritedWarranties(container, made, return_ids)
    // With their versions: the same two may be linked again, after a cancelled fulfilment.
    const key = [...made.flatMap(({ old, fresh }) => [old, fresh]), ...undone].map(
      ({ assignment_id, version }) => `${assignment_id} ${version}`
    )
    const result = await serialService(container).execute({
      kind: "link_replacements",
      actor: { type: "system", id: null },
      idempotency_key: `replacements:${order_id}:${digestOf(key)}`,
      flow: "order",
      reference: { type: "order", id: order_id },
      batches: [
        {
          command: "give_as_replacement",
          units: made.map(({ old, fresh }): UnitInput => ({
            serial_id: fresh.serial_id,
            expects: { assignment_id: fresh.assignment_id },
            set: { replaces_serial_id: old.serial_id, ...warranties.get(fresh.serial_id) },
          })),
        },
        {
          command: "note_replacement",
          units: [
            ...made
              .filter(({ old }) => isStillOfItsOrder(old))
              .map(({ old, fresh }): UnitInput => ({
                serial_id: old.serial_id,
                set: { replaced_by_serial_id: fresh.serial_id },
              })),
            ...undone.map(({ serial_id }): UnitInput => ({
              serial_id,
              set: { replaced_by_serial_id: null },
            })),
          ],
        },
      ],
    })
    return new StepResponse(result.operation_id)
  }
)

/** Links the units of an order's exchanges and claims; see the step. Does nothing twice, and may come late. */
export const linkReplacementsWorkflow = createWorkflow(
  "link-replacements",
  (input: WorkflowData<{ order_id: string }>) => {
    const operation = linkReplacedUnitsStep(input)
    return new WorkflowResponse(operation)
  }
)

/**
 * As the workflow, where there is something to link: of most orders a look tells that there is not.
 * @returns the operation, or null
 */
export async function linkReplacements(
  container: MedusaContainer,
  order_id: string
): Promise<string | null> {
  const { made, undone } = await replacementsOfOrder(container, order_id)
  if (made.length + undone.length === 0) {
    return null
  }
  const { result } = await linkReplacementsWorkflow(container).run({ input: { order_id } })
  return result
}

type WarrantyFields = {
  customer_warranty_start: string | null
  customer_warranty_end: string | null
}

/** Whether a replacement's warranty is another than the one that its sale gave it. */
function isToBeSet(rule: CustomerWarrantyRule): boolean {
  // A unit that was sold before was sold with the rest of its own.
  return (
    rule.on_replacement === "remaining" || (rule.starts_at === "sale" && passesOnAtResale(rule))
  )
}

/** What new units have left of the warranty of those that they replace, by new unit, for items whose policy says so. */
async function inheritedWarranties(
  container: MedusaContainer,
  made: readonly Replacement<OrderAssignment>[],
  returnIds: readonly string[]
): Promise<Map<string, WarrantyFields>> {
  const serials = serialService(container)
  const ids = distinct(made.map(({ old }) => old.serial_id))
  const [policies, former, { serials: records }] = await Promise.all([
    serials.policiesAt(made.map(({ fresh }) => fresh)),
    serials.formerWarranties(ids, returnIds),
    serials.findSerials({ ids }, { limit: ids.length, offset: 0 }),
  ])
  // What came back may have been sold to somebody else since, with a warranty of theirs.
  const away = new Set(
    made.filter(({ old }) => old.state === "sold").map(({ old }) => old.serial_id)
  )
  const given = new Map<string, WarrantyRecord>([
    ...former.map((one) => [one.serial_id, one] as const),
    ...records
      .filter(({ id, customer_warranty_end }) => away.has(id) && customer_warranty_end !== null)
      .map(
        ({ id, customer_warranty_start: start, customer_warranty_end: end, is_warranty_void }) =>
          [id, { start, end, void: is_warranty_void }] as const
      ),
  ])
  return new Map(
    made.flatMap(({ old, fresh }) => {
      const rule = policies.find(({ serial_id }) => serial_id === fresh.serial_id)?.policy
        .customer_warranty
      if (!rule || !isToBeSet(rule)) {
        return []
      }
      const soldOn = (fresh.sold_at ?? new Date().toISOString()).slice(0, 10)
      const record = given.get(old.serial_id) ?? { start: null, end: null }
      const rest = inheritedWarranty(rule, "replacement", record, soldOn)
      const fields = {
        customer_warranty_start: rest?.start ?? null,
        customer_warranty_end: rest?.end ?? null,
      }
      return [[fresh.serial_id, fields] as const]
    })
  )
}
