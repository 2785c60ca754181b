import { matching, type SerialFilter } from "../../src/modules/serial/queries/list-filter"
import { NEWEST_FIRST, pageInOrder } from "../../src/modules/serial/queries/list-order"
import { WHOLE } from "../../src/modules/serial/queries/paging"
import { capture, command, HERE, numbers, operation, receipt, THERE } from "../support/operations"
import { blocksOf, numbered } from "../support/query-plan"
import { describeSerialModule } from "../support/serial-module"

const ITEMS = 20
const UNITS_OF_AN_ITEM = 500
const PAGE = { limit: 20, offset: 0 }

/** A page of units that lie apart, or an item's units before they are sorted; the table has a good 300. */
const FEW_BLOCKS = 100

/** The item that was received first, whose older half is sold. */
const OLDEST = "iitem_0"

/** What a manager asks for with the filters of the admin, seldom and often. */
const ASKED: Readonly<Record<string, SerialFilter>> = {
  everything: {},
  "an item": { inventory_item_ids: [OLDEST] },
  "an item and a status": { inventory_item_ids: [OLDEST], statuses: ["sold"] },
  "an item and a place": { inventory_item_ids: [OLDEST], location_ids: [HERE] },
  "an item and some statuses": { inventory_item_ids: [OLDEST], statuses: ["sold", "in_stock"] },
  "some items": { inventory_item_ids: [OLDEST, "iitem_1", "iitem_nobody"] },
  "an item that there is nothing of": { inventory_item_ids: ["iitem_nobody"] },
  "an item and days of receipt": {
    inventory_item_ids: [OLDEST],
    received_after: "2126-01-02T00:00:00Z",
  },
  "a place": { location_ids: [HERE] },
  "a place of few units": { location_ids: [THERE] },
  "a place and a status": { location_ids: [HERE], statuses: ["in_stock"] },
  "a place and a status that few have": { location_ids: [HERE], statuses: ["quarantined"] },
  "a place and days of receipt": { location_ids: [HERE], received_after: "2126-01-10T00:00:00Z" },
  "days of receipt": { received_before: "2126-01-02T00:00:00Z" },
  "a status that few have": { statuses: ["quarantined"] },
  "a status that none has": { statuses: ["in_repair"] },
}

/** Orders that the admin's table can be put into, by what indexes begin with. */
const ORDERS = [
  NEWEST_FIRST,
  { by: "number", direction: "asc" },
  { by: "received_at", direction: "asc" },
  { by: "expires_on", direction: "asc" },
] as const

describeSerialModule("lists", ({ service, sql, sent }) => {
  const done = async (...batches: Parameters<typeof operation>) => {
    const { operation_id, serial_ids } = await service.execute(operation(...batches))
    await service.finish(operation_id)
    return serial_ids
  }

  /** Items one after the other, a day each; the first three are half sold. */
  const fill = async () => {
    for (let item = 0; item < ITEMS; item += 1) {
      const ids = await done(
        receipt(numbers(UNITS_OF_AN_ITEM, `I${item}-`), {
          inventory_item_id: `iitem_${item}`,
          scope_key: `iitem_${item}`,
          received_at: `2126-01-${String(item + 1).padStart(2, "0")}T12:00:00.000Z`,
        })
      )
      if (item < 3) {
        const sold = ids.slice(0, UNITS_OF_AN_ITEM / 2)
        await done(capture(sold, `ordli_${item}`))
        await done(command("sell", sold, { fulfillment_id: "ful_1", customer_id: "cus_1" }))
      }
      if (item === 1) {
        await done(command("quarantine", ids.slice(-5), { reason: "bent" }))
        await done(command("move", ids.slice(-9, -5), { location_id: THERE }))
      }
    }
    await sql("vacuum analyze serial")
  }

  it("are read by few blocks, wherever the units lie, and are those that are wanted", async () => {
    await fill()
    const read: Record<string, number> = {}
    for (const [name, filter] of Object.entries(ASKED)) {
      for (const order of filter.inventory_item_ids ? ORDERS : [NEWEST_FIRST]) {
        const about = `${name} by ${order.by} ${order.direction}`
        const { serials, count } = await service.findSerials(filter, PAGE, order)
        const { sql: plain, bindings } = numbered(pageInOrder(matching(filter), WHOLE, order))
        const wanted = await sql<{ id: string }>(plain, bindings)
        expect([about, count]).toEqual([about, wanted.length])
        expect([about, serials.map(({ id }) => id)]).toEqual([
          about,
          wanted.slice(0, PAGE.limit).map(({ id }) => id),
        ])
        const statements = await sent(() => service.findSerials(filter, PAGE, order))
        const page = statements.find(({ sql: statement }) => /limit \$\d+ offset/.test(statement))!
        read[about] = await blocksOf(sql, page)
      }
    }
    expect(Object.entries(read).filter(([, blocks]) => blocks > FEW_BLOCKS)).toEqual([])
  })
})
