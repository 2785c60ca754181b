import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import type { DeliveryProofView } from "../../../types/fulfillments"
import type { ItemRef, SerialRef } from "../../../types/refs"
import type { OrderSerialsResponse } from "../../../types/orders"

/** What staff do with the units of a fulfilment after they left. */
export const FULFILMENT_STEPS = ["deliver", "undeliver", "lose"] as const
export type FulfilmentStep = (typeof FULFILMENT_STEPS)[number]

/** The command that a step gives to each unit. */
const COMMANDS: Record<FulfilmentStep, CommandName> = {
  deliver: "deliver",
  undeliver: "undeliver",
  lose: "lose_in_delivery",
}

/** A unit that left with a fulfilment. */
export type FulfilledUnit = SerialRef & { item: ItemRef; delivered_at: string | null }

/** The units that left with one fulfilment and are not back, and what shows that they were delivered. */
export interface FulfilmentGroup {
  fulfillment_id: string
  units: FulfilledUnit[]
  proofs: DeliveryProofView[]
}

/** The fulfilments of an order that units left with, in the order of its lines. */
export function fulfilmentGroups({
  lines,
  deliveries,
}: Pick<OrderSerialsResponse, "lines" | "deliveries">): FulfilmentGroup[] {
  const groups = new Map<string, FulfilledUnit[]>()
  for (const { item, sold } of lines.flatMap(({ components }) => components)) {
    for (const { fulfillment_id, ...unit } of sold) {
      if (fulfillment_id !== null) {
        groups.set(fulfillment_id, [...(groups.get(fulfillment_id) ?? []), { ...unit, item }])
      }
    }
  }
  return [...groups].map(([fulfillment_id, units]) => ({
    fulfillment_id,
    units,
    proofs: deliveries.filter(
      (proof) => proof.fulfillment_id === fulfillment_id && !proof.is_reverted
    ),
  }))
}

/** Whether Medusa says of a fulfilment that it is delivered, and its units do not say so yet. */
export function isBehind(
  groups: readonly FulfilmentGroup[],
  known: readonly { id: string; isDelivered: boolean }[]
): boolean {
  const delivered = new Set(known.flatMap(({ id, isDelivered }) => (isDelivered ? id : [])))
  return groups.some(
    ({ fulfillment_id, units }) =>
      delivered.has(fulfillment_id) && units.some(({ delivered_at }) => delivered_at === null)
  )
}

/** The units to which a step can be done now. */
export function unitsForStep(
  { units }: Pick<FulfilmentGroup, "units">,
  step: FulfilmentStep
): FulfilledUnit[] {
  const { from } = transitionOf(COMMANDS[step])
  return units.filter(
    ({ status, delivered_at }) =>
      (from as readonly string[]).includes(status) && (step !== "deliver" || delivered_at === null)
  )
}

/** Why a step cannot be done: the key of a text, or null. */
export function whyNotFulfilmentStep(
  group: Pick<FulfilmentGroup, "units">,
  step: FulfilmentStep,
  { isShipped }: { isShipped: boolean }
): "notShipped" | "noUnits" | null {
  if (unitsForStep(group, step).length === 0) {
    return "noUnits"
  }
  // What was not shipped is cancelled in Medusa, which then puts the stock back itself.
  return step === "deliver" || isShipped ? null : "notShipped"
}

/** Where units would be in stock again, and how many at each place. */
export function placesToReturn(
  units: readonly Pick<SerialRef, "location">[]
): { name: string; count: number }[] {
  const names = units.map(({ location }) => location?.name ?? "")
  return [...new Set(names)].map((name) => ({
    name,
    count: names.filter((other) => other === name).length,
  }))
}
