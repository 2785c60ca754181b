import { comparableForm, type FormatRule } from "./formats"
import type { StrategyName } from "./strategies"

/** The parts of a policy that take one of a few values; the first value is the default. Source: product.md, "Policy". */
export const POLICY_CHOICES = {
  receipt: ["flag", "require"],
  allocation: ["fulfillment", "placement", "sale"],
  strategy: ["manual", "fifo", "lifo", "fefo"],
  fulfillment: ["require", "auto", "optional"],
  unknown_at_capture: ["register", "refuse"],
  return: ["require", "optional"],
  after_return: ["restock", "inspect"],
  uniqueness: ["item", "store"],
  storefront: ["off", "choose_unit", "verify"],
  book: ["off", "keep", "require", "require_licence"],
} as const

type PolicyChoices = {
  [Part in keyof typeof POLICY_CHOICES]: (typeof POLICY_CHOICES)[Part][number]
}

/** When the customer's warranty starts, and how long it runs; months 0 means none. */
export interface CustomerWarrantyRule {
  months: number
  starts_at: "sale" | "shipment" | "delivery" | "registration"
  /** What a resale gives: the rest of the old warranty, or a new one. */
  on_resale: "fresh" | "remaining"
  /** What a replacement unit gives: the rest of the replaced unit's, or a new one. */
  on_replacement: "fresh" | "remaining"
}

/** What a tracked item demands at receipt, allocation, fulfilment and return. */
export interface Policy extends PolicyChoices {
  /** `ask`, or the id of the condition that every returned unit gets. */
  return_condition: string
  format: FormatRule
  /** A pattern such as `LAP-{YYYY}-{#####}`, or null. */
  generator: string | null
  customer_warranty: CustomerWarrantyRule | null
}

/** One layer of settings: what it leaves out, it inherits. */
export type PolicyLayer = { [Part in keyof Policy]?: Policy[Part] | null }

/** What applies where nothing else was said. */
export const DEFAULT_POLICY: Policy = {
  ...(Object.fromEntries(
    Object.entries(POLICY_CHOICES).map(([part, values]) => [part, values[0]])
  ) as unknown as PolicyChoices),
  return_condition: "ask",
  format: { kind: "any", case_sensitive: false },
  generator: null,
  customer_warranty: null,
}

/** All parts of a policy. */
export const POLICY_PARTS = Object.keys(DEFAULT_POLICY) as (keyof Policy)[]

/**
 * The policy that applies: the defaults, overlaid by each layer in turn (store, item, item at location).
 * A part that is absent or null in a layer is inherited.
 */
export function resolvePolicy(...layers: (PolicyLayer | null | undefined)[]): Policy {
  const said = layers.map((layer) =>
    Object.fromEntries(
      POLICY_PARTS.flatMap((part) =>
        (layer?.[part] ?? null) === null ? [] : [[part, layer?.[part]]]
      )
    )
  )
  return Object.assign({}, DEFAULT_POLICY, ...said)
}

/** A layer with new parts written over it: what is absent stays, what is null is inherited again. */
export function mergeLayer(before: PolicyLayer, said: PolicyLayer): PolicyLayer {
  const merged = { ...before, ...said }
  return Object.fromEntries(
    POLICY_PARTS.filter((part) => (merged[part] ?? null) !== null).map((part) => [
      part,
      merged[part],
    ])
  )
}

/** The scope in which a number may exist once: the item's id, or `*` for the whole store. */
export function scopeKeyOf(policy: Pick<Policy, "uniqueness">, inventoryItemId: string): string {
  return policy.uniqueness === "store" ? "*" : inventoryItemId
}

/** A number in the form in which it must be unique, in its scope. */
export interface NumberKey {
  normalized: string
  scope_key: string
}

/** How a number of an item is compared under its policy, and where it may exist once. */
export function numberKeyOf(
  policy: Pick<Policy, "uniqueness" | "format">,
  inventoryItemId: string,
  number: string
): NumberKey {
  return {
    normalized: comparableForm(number, policy.format),
    scope_key: scopeKeyOf(policy, inventoryItemId),
  }
}

/** Type guard for the strategies that choose by themselves. */
export function choosesByItself(
  strategy: StrategyName
): strategy is Exclude<StrategyName, "manual"> {
  return strategy !== "manual"
}
