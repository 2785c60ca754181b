import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createProduct,
  fulfilOrder,
  placeOrder,
  requestReturn,
  setStock,
  type HttpFailure,
} from "../../scripts/store-client"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import type { CandidatesResponse, OrderSerialsResponse } from "../../src/types/orders"
import type { CountsResponse, ProductSerialsResponse } from "../../src/types/stock"
import type {
  ActivityResponse,
  HistoryResponse,
  LookupResponse,
  SerialListResponse,
  SerialResponse,
} from "../../src/types/serials"
import type { ReturnSerialsResponse } from "../../src/types/returns"
import { serialService } from "../../src/workflows/support/request"
import type { StoreSuite } from "../support/store"

const operation = (...batches: UnitBatch[]): OperationInput => ({
  kind: "describe",
  actor: { type: "system", id: null },
  idempotency_key: Math.random().toString(),
  batches,
})

/** The routes that only read: serials, look-up, counts, and the serials of products, orders and returns. */
const suite: StoreSuite = (store) => {
  const service = () => serialService(store.container)
  let item: string
  let product: string
  let variant: string
  let here: string
  let ids: string[]
  const layer = () => ({ id: item, inventory_item_id: item, location_id: null })

  const execute = async (...batches: UnitBatch[]) => {
    const result = await service().execute(operation(...batches))
    await service().finish(result.operation_id)
    return result.serial_ids
  }

  beforeAll(async () => {
    await store.reset()
    here = store.ids.locations[0]!.id
    const created = await createProduct(store.admin, store.ids, {
      title: "Camera",
      variants: [{ sku: "CAM", price: 900, stock: { [here]: 5 } }],
    })
    product = created.id
    variant = created.variants[0]!.id
    item = created.variants[0]!.inventoryItemIds[0]!
    await service().savePolicyLayer({ ...layer(), is_tracked: true, parts: {} })
    const condition = await service().createSerialConditions({
      name: "Display",
      colour: "orange",
      is_sellable: false,
    })
    ids = await execute(
      {
        command: "register",
        set: { inventory_item_id: item, location_id: here, scope_key: item, lot: "L1" },
        units: ["007", "CAM-1", "CAM-2"].map((number) => ({
          number,
          set: { number, normalized: number },
        })),
      },
      {
        command: "register",
        set: {
          inventory_item_id: item,
          location_id: here,
          scope_key: item,
          condition_id: condition.id,
          is_sellable_condition: false,
          identifiers: [{ type: "imei", value: "35-209900-176148-1" }],
        },
        units: [{ number: "SHOW", set: { number: "SHOW", normalized: "SHOW" } }],
      }
    )
  })

  const idOf = async (number: string) =>
    (await service().findSerials({ q: number }, { limit: 1, offset: 0 })).serials[0]!.id

  it("lists serials with the names of what they refer to", async () => {
    const { serials, ...rest } = await store.admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${item}&order=-number&limit=3`
    )
    expect(rest).toEqual({ count: 4, has_more_than_count: false, limit: 3, offset: 0 })
    expect(serials.map(({ number }) => number)).toEqual(["SHOW", "CAM-2", "CAM-1"])
    expect(serials[0]).toMatchObject({
      item: { id: item, sku: "CAM" },
      location: { id: here, name: "Main warehouse" },
      condition: { name: "Display", colour: "orange", is_sellable: false },
      is_sellable: false,
      why_not_sellable: "its condition is not for sale",
      customer_warranty: { start: null, end: null, status: "none" },
    })
    expect(serials[1]).toMatchObject({ is_sellable: true, why_not_sellable: null })
    expect(serials[1]!.commands).toContain("quarantine")
    expect(serials[1]!.commands).not.toContain("capture")
    expect(Object.keys(serials[1]!)).not.toContain("head_hash")
  })

  it.each([
    ["q=cam", 2],
    ["q=", 4],
    ["q=352099001761481", 1],
    ["lot=L1&status=in_stock", 3],
    ["status[]=in_stock&status[]=sold", 4],
    ["status=sold", 0],
    ["location_id=sloc_none", 0],
    ["received_after=2020-01-01&received_before=2020-01-02T00:00:00Z", 0],
    ["product_id=prod_none", 0],
  ])("filters by %s", async (query, count) => {
    expect(await store.admin.get<SerialListResponse>(`/admin/serials?${query}`)).toMatchObject({
      count,
    })
  })

  it("filters by product and variant", async () => {
    for (const query of [
      `product_id=${product}`,
      `variant_id=${variant}`,
      `variant_id=${variant}&product_id=${product}`,
    ]) {
      expect(await store.admin.get<SerialListResponse>(`/admin/serials?${query}`)).toMatchObject({
        count: 4,
      })
    }
  })

  it.each([
    "order=head_hash",
    "limit=0",
    "limit=99999",
    "limit=x",
    "offset=-1",
    "status=gone",
    "q[a]=b",
    "q[]=a&q[]=b",
    "received_after=yesterday",
    "received_after=0000-01-01",
    "unknown=1",
    "q=a%00",
  ])("refuses %s", async (query) => {
    expect(await store.admin.send("GET", `/admin/serials?${query}`)).toMatchObject({ status: 400 })
  })

  it("finds what a scanner sends", async () => {
    const look = (scan: string) =>
      store.admin.get<LookupResponse>(`/admin/serials/lookup?scan=${encodeURIComponent(scan)}`)
    expect(await look("cam-1")).toMatchObject({
      scan: { kind: "number" },
      matches: [{ number: "CAM-1", matched_by: "number" }],
    })
    expect(await look("SN:CAM-1")).toMatchObject({ matches: [{ number: "CAM-1" }] })
    expect(await look("(01)09506000134352(21)CAM-2")).toMatchObject({
      scan: { kind: "gs1", gtin: "09506000134352" },
      matches: [{ number: "CAM-2" }],
    })
    expect(await look("https://id.gs1.org/01/09506000134352/21/007")).toMatchObject({
      matches: [{ number: "007" }],
    })
    expect(await look("010950600013435221CAM-1")).toMatchObject({ matches: [{ number: "CAM-1" }] })
    expect(await look("352099001761481")).toMatchObject({
      matches: [{ number: "SHOW", matched_by: "imei" }],
    })
    expect(await look("7")).toMatchObject({ matches: [] })
    expect(await store.admin.send("GET", "/admin/serials/lookup?scan=")).toMatchObject({
      status: 400,
      body: { code: "empty_number", serials: [{ code: "empty_number" }], total: 1 },
    })
  })

  it("shows a serial and its history, and knows none that is not", async () => {
    const id = await idOf("SHOW")
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${id}`)
    expect(serial).toMatchObject({ id, identifiers: [{ type: "imei" }], borrower: null })
    const history = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
    expect(history).toMatchObject({
      count: 1,
      events: [
        {
          sequence: 1,
          command: "register",
          actor: { type: "system", name: null },
          operation: { kind: "describe", can_be_undone: true },
        },
      ],
    })
    for (const path of ["/admin/serials/ser_none", "/admin/serials/ser_none/history"]) {
      expect(await store.admin.send("GET", path)).toMatchObject({
        status: 404,
        body: { code: "unknown_serial" },
      })
    }
    for (const path of ["products", "orders", "returns"]) {
      expect(await store.admin.send("GET", `/admin/${path}/none/serials`)).toMatchObject({
        status: 404,
        body: { type: "not_found" },
      })
    }
  })

  it("tells what happened to the units of a product, a variant or an item", async () => {
    const newest = { serial: { number: "SHOW", item: { id: item, sku: "CAM" } }, order: null }
    for (const query of [
      `product_id=${product}`,
      `variant_id=${variant}`,
      `inventory_item_id=${item}`,
    ]) {
      const answer = await store.admin.get<ActivityResponse>(
        `/admin/serials/activity?${query}&limit=3`
      )
      expect(answer).toMatchObject({
        count: 4,
        has_more_than_count: false,
        limit: 3,
        offset: 0,
        events: [
          { ...newest, command: "register", sequence: 1, actor: { type: "system" } },
          {},
          {},
        ],
      })
      const rest = await store.admin.get<ActivityResponse>(
        `/admin/serials/activity?${query}&limit=3&offset=3`
      )
      expect(rest.events.map(({ serial }) => serial.number)).toEqual(["007"])
    }
    expect(
      await store.admin.get<ActivityResponse>("/admin/serials/activity?product_id=prod_none")
    ).toMatchObject({ events: [], count: 0 })
    for (const query of ["", `product_id=${product}&offset=10001`]) {
      expect(await store.admin.send("GET", `/admin/serials/activity?${query}`)).toMatchObject({
        status: 400,
      })
    }
  })

  it("sets serials against stock", async () => {
    const { counts, levels } = await store.admin.get<CountsResponse>(
      `/admin/serials/counts?inventory_item_id=${item}`
    )
    expect(counts).toEqual([
      { inventory_item_id: item, location_id: here, status: "in_stock", count: 4 },
    ])
    expect(levels).toEqual([
      expect.objectContaining({
        location: { id: here, name: "Main warehouse" },
        stocked: 5,
        on_hand: 4,
        withheld: 1,
        sellable: 3,
        awaiting: 1,
        discrepancy: 0,
      }),
    ])
    const { variants } = await store.admin.get<ProductSerialsResponse>(
      `/admin/products/${product}/serials`
    )
    expect(variants).toMatchObject([
      {
        id: variant,
        is_managed: true,
        items: [
          {
            is_tracked: true,
            required_quantity: 1,
            counts: { in_stock: 4 },
            levels: [{ stocked: 5 }],
          },
        ],
      },
    ])
  })

  it("joins serials with Medusa's own entities by links", async () => {
    const query = store.container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "serial",
      fields: [
        "*",
        "inventory_item.*",
        "stock_location.name",
        "order.display_id",
        "customer.email",
        "order_line_item.title",
      ],
      filters: { id: ids },
    })
    expect(data[0]).toMatchObject({
      inventory_item: { sku: "CAM" },
      stock_location: { name: "Main warehouse" },
    })
  })

  describe("of an order", () => {
    let order: string
    let line: string

    beforeAll(async () => {
      const placed = await placeOrder(store.shop, store.ids, [{ variantId: variant, quantity: 2 }])
      order = placed.id
      line = placed.items![0]!.id
    })

    const read = async () =>
      (await store.admin.get<OrderSerialsResponse>(`/admin/orders/${order}/serials`)).lines[0]!
        .components[0]!
    const candidates = async (query = "") =>
      store.admin.get<CandidatesResponse>(
        `/admin/orders/${order}/serials/candidates?line_item_id=${line}${query}`
      )

    it("tells what is needed and offers what may be captured", async () => {
      const { lines } = await store.admin.get<OrderSerialsResponse>(
        `/admin/orders/${order}/serials`
      )
      expect(lines).toMatchObject([
        {
          line_item_id: line,
          title: "Camera",
          sku: "CAM",
          quantity: 2,
          components: [
            {
              item: { id: item, sku: "CAM" },
              is_tracked: true,
              policy: { fulfillment: "require", strategy: "manual" },
              needed: 2,
              missing: 2,
              reservations: [{ location: { id: here }, quantity: 2, awaiting: 1 }],
              captured: [],
            },
          ],
        },
      ])
      expect((await candidates()).candidates.map(({ number }) => number).sort()).toEqual([
        "007",
        "CAM-1",
        "CAM-2",
      ])
      expect(await candidates("&q=cam")).toMatchObject({ count: 2 })
      expect(await candidates(`&location_id=${store.ids.locations[1]!.id}`)).toMatchObject({
        count: 0,
      })
      for (const [query, code] of [
        [`line_item_id=none`, "unknown_line"],
        [`line_item_id=${line}&inventory_item_id=none`, "wrong_item"],
      ]) {
        const answer = await store.admin.send(
          "GET",
          `/admin/orders/${order}/serials/candidates?${query}`
        )
        expect(answer).toMatchObject({ body: { code } })
      }
    })

    it("follows serials through capture, sale and return", async () => {
      const unit = { units: [{ serial_id: await idOf("007") }] }
      const at = { order_id: order, order_line_item_id: line }
      await execute({ command: "capture", set: { ...at, captured_as: "manual" }, ...unit })
      expect(await read()).toMatchObject({
        needed: 2,
        missing: 1,
        captured: [{ number: "007", captured_as: "manual", status: "reserved" }],
      })

      await service().savePolicyLayer({ ...layer(), parts: { fulfillment: "optional" } })
      const fulfilment = await fulfilOrder(store.admin, order, { locationId: here })
      await service().savePolicyLayer({ ...layer(), parts: { fulfillment: null } })
      const { status } = await service().retrieveSerial(unit.units[0]!.serial_id)
      if (status === "reserved") {
        await execute({ command: "sell", set: { fulfillment_id: fulfilment }, ...unit })
      }
      expect(await read()).toMatchObject({
        needed: 0,
        missing: 0,
        captured: [],
        sold: [{ number: "007", fulfillment_id: fulfilment, return_id: null }],
      })

      const returnId = await requestReturn(store.admin, {
        orderId: order,
        locationId: here,
        items: [{ id: line, quantity: 2 }],
      })
      const component = async () =>
        (await store.admin.get<ReturnSerialsResponse>(`/admin/returns/${returnId}/serials`))
          .lines[0]!.components[0]!
      expect(await component()).toMatchObject({
        needed: 1,
        captured: [],
        candidates: [{ number: "007" }],
        received: [],
      })
      await execute({
        command: "declare_return",
        set: { return_id: returnId, return_disposition: "good" },
        ...unit,
      })
      expect(await component()).toMatchObject({
        needed: 1,
        captured: [{ number: "007", disposition: "good" }],
        candidates: [],
      })
      await execute({ command: "return_to_stock", set: { location_id: here }, ...unit })
      expect(await component()).toMatchObject({
        needed: 0,
        captured: [],
        candidates: [],
        received: [{ number: "007" }],
      })
      expect(await read()).toMatchObject({
        sold: [],
        returned: [{ number: "007", return_id: returnId, disposition: "good" }],
      })
    })

    it("needs every tracked component of a kit, and nothing of what is not tracked", async () => {
      await setStock(store.admin, item, here, 20)
      const bag = await createProduct(store.admin, store.ids, {
        title: "Bag",
        variants: [{ sku: "BAG", stock: { [here]: 9 } }],
      })
      const kit = await createProduct(store.admin, store.ids, {
        title: "Camera set",
        variants: [
          {
            sku: "SET",
            parts: [
              { inventoryItemId: item, quantity: 3 },
              { inventoryItemId: bag.variants[0]!.inventoryItemIds[0]!, quantity: 1 },
            ],
          },
        ],
      })
      const placed = await placeOrder(store.shop, store.ids, [
        { variantId: kit.variants[0]!.id, quantity: 2 },
      ])
      const { lines } = await store.admin.get<OrderSerialsResponse>(
        `/admin/orders/${placed.id}/serials`
      )
      const components = lines[0]!.components
      expect(components.find((one) => one.item.id === item)).toMatchObject({
        required_quantity: 3,
        needed: 6,
        missing: 6,
      })
      expect(components.find((one) => one.item.sku === "BAG")).toMatchObject({
        is_tracked: false,
        needed: 0,
        missing: 0,
        policy: null,
      })
    })
  })

  it("is for those who are logged in", async () => {
    const failure = await store.server.get("/admin/serials").catch((error: HttpFailure) => error)
    expect(failure).toMatchObject({ status: 401 })
  })
}

export default suite
