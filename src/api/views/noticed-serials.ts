import type { MedusaContainer } from "@medusajs/framework/types"
import { BYTE_ORDER_MARK } from "../../lifecycle/spreadsheet"
import type { NoticedFilter, NoticedUnit } from "../../modules/serial/queries/noticed-units"
import type { Page } from "../../modules/serial/queries/paging"
import type { NoticedSerial, NoticedSerialsResponse } from "../../types/notices"
import { noticeById } from "../../workflows/notices/notice-by-id"
import { byId } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"
import { csvRows } from "../csv"
import { actorViews } from "./actors"
import { namesOf } from "./names"

/** A page of the units of a notice. @throws unknown_notice */
export async function noticedSerialsPage(
  container: MedusaContainer,
  noticeId: string,
  filter: NoticedFilter,
  page: Page
): Promise<NoticedSerialsResponse> {
  await noticeById(container, noticeId)
  const { units, ...counted } = await serialService(container).noticedUnits(noticeId, filter, page)
  return { serials: await noticedSerials(container, units), ...counted, ...page }
}

/** Units of a notice with their orders and customers, in the order given. */
async function noticedSerials(
  container: MedusaContainer,
  units: readonly NoticedUnit[]
): Promise<NoticedSerial[]> {
  const ids = units.map(({ serial_id }) => serial_id)
  const page = { limit: ids.length + 1, offset: 0 }
  const { serials } =
    ids.length === 0 ? { serials: [] } : await serialService(container).findSerials({ ids }, page)
  const records = byId(serials)
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      items: serials.map(({ inventory_item_id }) => inventory_item_id),
      locations: serials.map(({ location_id }) => location_id),
      orders: serials.map(({ order_id }) => order_id),
      customers: serials.map(({ customer_id }) => customer_id),
    }),
    actorViews(
      container,
      units.flatMap(({ resolved_by_type, resolved_by_id }) =>
        resolver(resolved_by_type, resolved_by_id)
      )
    ),
  ])
  return units.flatMap(({ serial_id, stage, resolution, resolved_at, note, ...by }) => {
    const record = records.get(serial_id)
    const [actor] = resolver(by.resolved_by_type, by.resolved_by_id)
    return record === undefined
      ? []
      : [
          {
            id: serial_id,
            number: record.number,
            status: record.status,
            item: names.item(record.inventory_item_id),
            location: names.location(record.location_id),
            order: names.order(record.order_id),
            customer: names.customer(record.customer_id),
            stage,
            resolution,
            resolved_at,
            resolved_by: actor ? actorOf(actor) : null,
            note,
          },
        ]
  })
}

function resolver(actor_type: string | null, actor_id: string | null) {
  return actor_type === null ? [] : [{ actor_type, actor_id }]
}

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 1_000

/** The columns of the file, by their headings. */
const COLUMNS: Record<string, (serial: NoticedSerial) => string | null | undefined> = {
  number: ({ number }) => number,
  sku: ({ item }) => item?.sku,
  item: ({ item }) => item?.title,
  status: ({ status }) => status,
  location: ({ location }) => location?.name,
  order: ({ order }) => order && String(order.display_id ?? order.id),
  customer: ({ customer }) => customer?.name,
  customer_email: ({ customer }) => customer?.email,
  resolution: ({ resolution }) => resolution,
  resolved_at: ({ resolved_at }) => resolved_at,
  note: ({ note }) => note,
  id: ({ id }) => id,
}

/** The units of a notice as a CSV file, piece by piece; each page takes the same few statements. */
export async function* noticedSerialsExport(
  container: MedusaContainer,
  noticeId: string,
  filter: NoticedFilter
): AsyncGenerator<string> {
  const page = { limit: UNITS_AT_ONCE, offset: 0 }
  let piece = BYTE_ORDER_MARK + csvRows([Object.keys(COLUMNS)])
  for (let after: string | undefined, isLast = false; !isLast; piece = "") {
    const { units } = await serialService(container).noticedUnits(
      noticeId,
      { ...filter, after },
      page
    )
    const rows = await noticedSerials(container, units)
    const values = Object.values(COLUMNS)
    yield piece + csvRows(rows.map((row) => values.map((value) => value(row))))
    after = units.at(-1)?.serial_id
    isLast = units.length < UNITS_AT_ONCE
  }
}
