import type { ConditionResponse } from "../../../src/types/conditions"
import type { PolicyBody } from "../../../src/types/policies"
import type { HttpClient } from "../../store-client"
import { CONDITIONS, REASONS, type ConditionName } from "../data/conditions"
import { STORE_POLICY, TRACKED } from "../data/items"
import { inParallel, inTurn } from "../in-parallel"
import type { Catalogue } from "./catalogue"

/** Ids of the conditions by name. */
export type ConditionIds = Record<ConditionName, string>

/** The shop's conditions, the best one first. */
export async function createConditions(admin: HttpClient): Promise<ConditionIds> {
  const entries = await inParallel(
    [...Object.entries(CONDITIONS).entries()],
    async ([rank, [name, condition]]) => {
      const body = { name, ...condition, rank: rank + 1 }
      const made = await admin.post<ConditionResponse>("/admin/serial-conditions", body)
      return [name, made.condition.id]
    }
  )
  return Object.fromEntries(entries) as ConditionIds
}

/** What the shop calls its usual reasons. */
export async function createReasons(admin: HttpClient): Promise<void> {
  await inTurn(REASONS, (text) => admin.post("/admin/serial-reasons", { text }))
}

/** Switches Track serials on, with each item's own settings above those of the store. */
export async function trackItems(
  admin: HttpClient,
  { items }: Catalogue,
  conditions: ConditionIds
): Promise<void> {
  await admin.post("/admin/serial-policies/store", { parts: STORE_POLICY })
  await inParallel(TRACKED, async ({ sku, policy }) => {
    const { return_condition: name, ...others } = policy
    const parts = { ...others, ...(name && { return_condition: conditions[name] }) }
    const body: PolicyBody = { is_tracked: true, parts }
    await admin.post(`/admin/serial-policies/${items.get(sku)}`, body)
  })
}
