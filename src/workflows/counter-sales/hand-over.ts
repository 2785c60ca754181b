import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../modules/serial/ledger/types"
import { handOverOptions, optionFor, type HandOverOption } from "./hand-over-options"
import { openUnits, type Sale, type SaleLine } from "./sale-record"

/**
 * Fulfils what has not left yet, with an option that tells no carrier: a fulfilment for each shipping profile, and one for
 * what needs no shipping, as Medusa wants them. The hook of Medusa's flow sells the serials.
 */
export async function handOver(
  container: MedusaContainer,
  { id: order_id, items }: Sale,
  { location_id, actor }: { location_id: string; actor: Actor }
): Promise<void> {
  const open = items.filter((line) => openUnits(line) > 0)
  if (open.length === 0) {
    return
  }
  for (const { option, lines } of parcelsOf(open, await handOverOptions(container, location_id))) {
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id,
        location_id,
        shipping_option_id: option.id,
        created_by: actor.id ?? undefined,
        no_notification: true,
        items: lines.map((line) => ({ id: line.id, quantity: openUnits(line) })),
      },
    })
  }
}

/** What Medusa fulfils in one go, and with which option. */
export interface Parcel {
  option: HandOverOption
  lines: SaleLine[]
}

/** Groups lines as Medusa fulfils them; lines for which there is no option are left out, they were refused before. */
export function parcelsOf(
  lines: readonly SaleLine[],
  options: readonly HandOverOption[]
): Parcel[] {
  const parcels = new Map<string, Parcel>()
  for (const line of lines) {
    const option = optionFor(line, options)
    if (option !== undefined) {
      const key = `${line.requires_shipping} ${option.id}`
      const parcel = parcels.get(key) ?? { option, lines: [] }
      parcel.lines.push(line)
      parcels.set(key, parcel)
    }
  }
  return [...parcels.values()]
}
