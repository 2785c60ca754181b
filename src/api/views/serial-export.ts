import type { MedusaContainer } from "@medusajs/framework/types"
import { BYTE_ORDER_MARK } from "../../lifecycle/spreadsheet"
import type { SerialFilter } from "../../modules/serial/queries/list-filter"
import type { SerialView } from "../../types/serials"
import { serialService } from "../../workflows/support/request"
import { csvRows } from "../csv"
import { serialViews } from "./serial-view"

/** How many serials are read, and held in memory, at a time. */
const SERIALS_AT_ONCE = 1_000

/** The columns of the file, by their headings. */
const COLUMNS: Record<string, (serial: SerialView) => string | null | undefined> = {
  number: ({ number }) => number,
  sku: ({ item }) => item?.sku,
  item: ({ item }) => item?.title,
  status: ({ status }) => status,
  owner: ({ owner }) => owner,
  location: ({ location }) => location?.name,
  bin: ({ bin }) => bin,
  condition: ({ condition }) => condition?.name,
  order: ({ order }) => order && String(order.display_id ?? order.id),
  customer: ({ customer }) => customer?.name,
  customer_email: ({ customer }) => customer?.email,
  lot: ({ lot }) => lot,
  supplier: ({ supplier }) => supplier,
  made_on: ({ made_on }) => made_on,
  expires_on: ({ expires_on }) => expires_on,
  received_at: ({ received_at }) => received_at,
  sold_at: ({ sold_at }) => sold_at,
  due_on: ({ due_on }) => due_on,
  customer_warranty_end: ({ customer_warranty_end }) => customer_warranty_end,
  supplier_warranty_end: ({ supplier_warranty_end }) => supplier_warranty_end,
  cost: ({ cost }) => cost,
  currency_code: ({ currency_code }) => currency_code,
  notes: ({ notes }) => notes,
  public_note: ({ public_note }) => public_note,
  id: ({ id }) => id,
}

/**
 * The serials that a filter wants as a CSV file, piece by piece, in the order of their entry. One page of them is in
 * memory at a time, and each page takes the same few statements.
 */
export async function* serialExport(
  container: MedusaContainer,
  filter: SerialFilter
): AsyncGenerator<string> {
  const values = Object.values(COLUMNS)
  let piece = BYTE_ORDER_MARK + csvRows([Object.keys(COLUMNS)])
  for (let after: string | undefined, isLast = false; !isLast; piece = "") {
    const page = await serialService(container).firstSerials({ ...filter, after }, SERIALS_AT_ONCE)
    const views = await serialViews(container, page)
    yield piece + csvRows(views.map((view) => values.map((value) => value(view))))
    after = page.at(-1)?.id
    isLast = page.length < SERIALS_AT_ONCE
  }
}
