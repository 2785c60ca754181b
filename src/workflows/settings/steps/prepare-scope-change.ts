import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTINGS } from "../../../lifecycle/operation-kinds"
import { numberKeyOf } from "../../../lifecycle/policy"
import { refuse } from "../../../lifecycle/refusals"
import type { OperationInput } from "../../../modules/serial/ledger/types"
import type { NumberedUnit } from "../../../modules/serial/queries/scope"
import { refuseIfAny } from "../../../modules/serial/refusal-error"
import { serialService } from "../../support/request"
import type { RequestedPolicy } from "../policy-input"

/**
 * Makes the operation that brings serials in line with settings that were just saved: the scope in which their
 * numbers are unique, and the form in which they are compared. Its list of units is empty when nothing changes.
 * @throws SerialRefusalError scope_has_duplicates naming every number that would exist twice
 */
export const prepareSerialScopeChangeStep = createStep(
  "prepare-serial-scope-change",
  async ({ body, actor, idempotency_key }: RequestedPolicy, { container }) => {
    const itemIds = await itemsUnder(container, body.inventory_item_id)
    const units = await unitsByPolicy(container, itemIds)
    await refuseDuplicates(container, units, itemIds)
    return new StepResponse<OperationInput>({
      kind: "change_scope",
      flow: SETTINGS,
      actor,
      idempotency_key,
      request: body,
      batches: [
        {
          command: "change_scope",
          units: units
            .filter(({ hasChanged }) => hasChanged)
            .map(({ unit }) => ({
              serial_id: unit.id,
              // Read before anybody is kept from correcting it.
              expects: { number: unit.number, inventory_item_id: unit.inventory_item_id },
              set: { scope_key: unit.scope_key, normalized: unit.normalized },
            })),
        },
      ],
      reference: { type: "policy", id: body.inventory_item_id ?? "store" },
    })
  }
)

async function itemsUnder(container: MedusaContainer, itemId: string | null): Promise<string[]> {
  return itemId === null ? serialService(container).itemsWithSerials() : [itemId]
}

/** A unit as its policy now wants it. */
interface PolicedUnit {
  unit: NumberedUnit
  hasChanged: boolean
}

async function unitsByPolicy(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<PolicedUnit[]> {
  const service = serialService(container)
  const [policies, units] = await Promise.all([
    service.policiesOf(itemIds),
    service.numbersOfItems(itemIds),
  ])
  const byItem = new Map(
    policies.map(({ inventory_item_id, policy }) => [inventory_item_id, policy])
  )
  return units.flatMap((before) => {
    const policy = byItem.get(before.inventory_item_id)
    if (!policy) {
      return []
    }
    const unit = {
      ...before,
      ...numberKeyOf(policy, before.inventory_item_id, before.number),
    }
    const hasChanged = unit.scope_key !== before.scope_key || unit.normalized !== before.normalized
    return [{ unit, hasChanged }]
  })
}

async function refuseDuplicates(
  container: MedusaContainer,
  units: readonly PolicedUnit[],
  itemIds: readonly string[]
): Promise<void> {
  const changed = units.filter(({ hasChanged }) => hasChanged).map(({ unit }) => unit)
  if (changed.length === 0) {
    return
  }
  const numbers = new Map<string, NumberedUnit[]>()
  for (const { unit } of units) {
    const key = `${unit.scope_key}\n${unit.normalized}`
    numbers.set(key, [...(numbers.get(key) ?? []), unit])
  }
  const meeting = [...numbers.values()].filter(({ length }) => length > 1).flat()
  const taken = await serialService(container).takenNumbers(changed, itemIds)
  refuseIfAny(
    [...meeting, ...taken].map(({ id, number }) =>
      refuse("scope_has_duplicates", number, undefined, id)
    )
  )
}
