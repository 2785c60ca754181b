import type { SerialListQuery } from "../../../types/serials"
import { daysOf, instantsOf } from "./date-range"

/** The filters of several values each, by the names that the API has for them. */
const LISTS = ["status", "location_id", "condition_id", "inventory_item_id", "warranty"] as const

/** What a list's URL may say, each filter as JSON. */
export const PARAMETERS = [
  "q",
  "order",
  "offset",
  "received_at",
  "due_on",
  "expires_on",
  "warranty_end",
  "of_order",
  "of_customer",
  ...LISTS,
] as const

/** What a list's URL says. */
export type TableParameters = { [Name in (typeof PARAMETERS)[number]]?: string }

/** The list's query as its URL says it; what an order's number or a customer's name means is asked elsewhere. */
export function tableQuery(said: TableParameters, pageSize: number): SerialListQuery {
  const lists = LISTS.flatMap((name) => {
    const values = parsed(said[name])
    return Array.isArray(values) && values.length > 0 ? [[name, values.map(String)]] : []
  })
  const received = instantsOf(parsed(said.received_at))
  const due = daysOf(parsed(said.due_on))
  const expires = daysOf(parsed(said.expires_on))
  const warranty = daysOf(parsed(said.warranty_end))
  const present = Object.entries({
    received_after: received.from,
    received_before: received.before,
    due_after: due.from,
    due_before: due.before,
    expires_after: expires.from,
    expires_before: expires.before,
    warranty_ends_after: warranty.from,
    warranty_ends_before: warranty.before,
    q: said.q,
  }).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(lists),
    ...Object.fromEntries(present),
    order: said.order ?? "-received_at",
    limit: pageSize,
    offset: Number(said.offset ?? 0) || 0,
  }
}

/** A filter of words as it was typed. */
export function wordsOf(text: string | undefined): string {
  const value = parsed(text)
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : ""
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text)
  } catch {
    return text
  }
}
