import { comparableForm, type FormatRule } from "../../../lifecycle/formats"
import type { DeliveryReceiptBody, DeliveryView } from "../../../types/deliveries"
import { bodyOf, type ReceiveDraft } from "./receive-draft"

/** Judges whether a number was announced for a line; null when no numbers were announced for it at all. */
export type IsAnnounced = ((number: string) => boolean) | null

/**
 * Tells announced numbers from others, as the server will: separators and case of the item's format aside.
 * @param waiting the announced numbers that have not come yet
 */
export function announcedJudge(
  line: Pick<DeliveryView["lines"][number], "announced"> | undefined,
  waiting: readonly string[] | undefined,
  format: FormatRule
): IsAnnounced {
  if (line === undefined || line.announced === 0 || waiting === undefined) {
    return null
  }
  const forms = new Set(waiting.map((number) => comparableForm(number, format)))
  return (number) => forms.has(comparableForm(number, format))
}

/** The announced numbers that are not on the list. */
export function notListed(
  waiting: readonly string[],
  { units }: ReceiveDraft,
  format: FormatRule
): string[] {
  const listed = new Set(units.map(({ number }) => comparableForm(number, format)))
  return waiting.filter((number) => !listed.has(comparableForm(number, format)))
}

/** The request that receives a draft on a delivery: its reference is the delivery, its place the delivery's if it is that. */
export function bodyOnDelivery(
  draft: ReceiveDraft,
  { itemId, locationId }: { itemId: string; locationId: string },
  delivery: Pick<DeliveryView, "location">
): DeliveryReceiptBody {
  const { reference: _, location_id, ...body } = bodyOf(draft, { itemId, locationId })
  return location_id === delivery.location.id ? body : { ...body, location_id }
}
