import type { Context } from "@medusajs/framework/types"
import { numberKeyOf, type NumberKey } from "../../../lifecycle/policy"
import { policiesOf } from "../queries/policies"
import { lockPolicies } from "../queries/settings-lock"
import { query } from "../sql"

/** Of what settings are wanted. */
export interface SettingsWanted {
  items: readonly string[]
  conditions: readonly string[]
}

/** What settings say, until the transaction ends. */
export interface SettingsNow {
  /** How a number of an item is compared, and where it may exist once; undefined of an item that was not asked for. */
  numberKey(itemId: string, number: string): NumberKey | undefined
  /** Whether units of a condition, or of none, may be sold; undefined where there is no such condition. */
  isSellable(conditionId: string | null): boolean | undefined
  /** All that was read, to be compared with what is read another time. */
  seal: string
}

/** Reads settings, and locks them: whoever changes them meanwhile waits, and finds the units that were written. */
export async function settingsNow(context: Context, wanted: SettingsWanted): Promise<SettingsNow> {
  const policies = await numberPolicies(context, [...new Set(wanted.items)])
  const grades = await gradesOf(context, [...new Set(wanted.conditions)])
  return {
    numberKey: (itemId, number) => {
      const policy = policies.get(itemId)
      return policy && numberKeyOf(policy, itemId, number)
    },
    isSellable: (conditionId) => (conditionId === null ? true : grades.get(conditionId)),
    seal: JSON.stringify([[...policies], [...grades]]),
  }
}

async function numberPolicies(context: Context, items: readonly string[]) {
  if (items.length === 0) {
    return new Map<string, Parameters<typeof numberKeyOf>[0]>()
  }
  await lockPolicies(context, "shared")
  const found = await policiesOf(context, items)
  return new Map(
    found.map(({ inventory_item_id, policy: { uniqueness, format } }) => [
      inventory_item_id,
      { uniqueness, format },
    ])
  )
}

async function gradesOf(context: Context, ids: readonly string[]): Promise<Map<string, boolean>> {
  const conditions =
    ids.length === 0
      ? []
      : await query<{ id: string; is_sellable: boolean }>(
          context,
          `select id, is_sellable from serial_condition where id = any(?) and deleted_at is null order by id for share`,
          [ids]
        )
  return new Map(conditions.map(({ id, is_sellable }) => [id, is_sellable]))
}
