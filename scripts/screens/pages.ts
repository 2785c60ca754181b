import { document, first, heldAbout, order, product, soldOn, unit, unitWhere } from "./finding"
import { at, keys, press, scanFirst, scrollTo, settled, steps, toSerials } from "./steps"
import { pathOf, type Screen, type Step } from "./screen"

const toFirstOrder: Step = steps(at("Rotterdam warehouse"), keys("Alt+n"), settled)

/** A page that depends on nothing in the store. */
const page = (name: string, folder: string, more: Partial<Screen> = {}): Screen => ({
  name,
  of: `routes${folder}`,
  path: folder,
  ...more,
})

/** Every page of the plugin's, in the order in which a new user meets them. */
export const PAGES: Screen[] = [
  page("serials", "/serials", { isInDocs: true }),
  {
    name: "serials-unit",
    of: "routes/serials/[id]",
    path: soldOn(28),
    isInDocs: true,
  },
  {
    name: "serials-unit-photos",
    of: "routes/serials/[id]",
    path: unitWhere("status=in_stock&q=00440147", "serial.photos.length > 0"),
  },
  {
    name: "serials-unit-book",
    of: "routes/serials/[id]",
    path: unit("status=sold&q=HR22-"),
    prepare: scrollTo("[data-testid=unit-book]"),
    isInDocs: true,
  },
  {
    name: "serials-product-units",
    of: "routes/products/[id]/serials",
    path: product("Tern Book", "/serials"),
  },
  page("serials-stock", "/serials/stock"),
  page("serials-receive", "/serials/receive", { isInDocs: true }),
  page("serials-deliveries", "/serials/deliveries"),
  {
    name: "serials-delivery",
    of: "routes/serials/deliveries/[id]",
    path: document("serial-deliveries", "deliveries", "deliveries", `one.reference === "PO-2501"`),
  },
  page("serials-delivery-new", "/serials/deliveries/new"),
  {
    name: "serials-delivery-edit",
    of: "routes/serials/deliveries/[id]/edit",
    path: first("serial-deliveries", "deliveries", "/serials/deliveries", "`${one.id}/edit`"),
  },
  page("serials-packing", "/serials/packing", { prepare: toFirstOrder, isInDocs: true }),
  page("serials-counter-sale", "/serials/counter-sale", {
    prepare: at("Utrecht store"),
    isInDocs: true,
  }),
  page("serials-transfers", "/serials/transfers"),
  {
    name: "serials-transfer",
    of: "routes/serials/transfers/[id]",
    path: document("serial-transfers", "transfers", "transfers"),
    isInDocs: true,
  },
  page("serials-transfer-new", "/serials/transfers/new"),
  page("serials-counts", "/serials/counts"),
  {
    name: "serials-count",
    of: "routes/serials/counts/[id]",
    path: document("serial-counts", "counts", "counts"),
    isInDocs: true,
  },
  page("serials-count-new", "/serials/counts/new"),
  page("serials-cases", "/serials/cases"),
  {
    name: "serials-case",
    of: "routes/serials/cases/[id]",
    path: document("serial-cases", "cases", "cases", `one.kind === "supplier"`),
    isInDocs: true,
  },
  page("serials-case-new", "/serials/cases/new"),
  page("serials-loans", "/serials/loans", { isInDocs: true }),
  page("serials-loan-new", "/serials/loans/lend"),
  page("serials-loan-return", "/serials/loans/return"),
  page("serials-notices", "/serials/notices"),
  {
    name: "serials-notice",
    of: "routes/serials/notices/[id]",
    path: document("serial-notices", "notices", "notices", `one.status === "open"`),
    isInDocs: true,
  },
  page("serials-notice-new", "/serials/notices/new"),
  page("serials-lots", "/serials/lots"),
  {
    name: "serials-lot",
    of: "routes/serials/lots/items/[item]/[lot]",
    path: first(
      "serial-lots?lot=25F-0203",
      "lots",
      "/serials/lots/items",
      "`${one.inventory_item_id}/${one.lot}`"
    ),
    isInDocs: true,
  },
  {
    name: "serials-customer-lots",
    of: "routes/serials/lots/customers/[id]",
    path: first("customers?q=fatima", "customers", "/serials/lots/customers"),
  },
  page("serials-book", "/serials/book", { isInDocs: true }),
  page("serials-audit", "/serials/audit", { isInDocs: true }),
  page("serials-imports", "/serials/imports"),
  {
    name: "serials-import",
    of: "routes/serials/imports/[id]",
    path: document("serial-imports", "imports", "imports"),
    isInDocs: true,
  },
  page("serials-activity", "/serials/activity"),
  {
    name: "serials-privacy",
    of: "routes/serials/privacy/customers/[id]",
    path: heldAbout,
    isInDocs: true,
  },
  page("serials-desk", "/serials/desk", {
    prepare: scanFirst("status=sold&q=00440147"),
    isInDocs: true,
  }),
  page("serials-insight", "/serials/insight", { isInDocs: true }),
  page("serials-settings", "/serials/settings", { isInDocs: true }),
  ...["items", "places", "conditions", "reasons", "book"].map((tab) => ({
    name: `serials-settings-${tab}`,
    isInDocs: tab === "book",
    of: "routes/serials/settings",
    path: `/serials/settings?tab=${tab}`,
  })),
]

const testId = (id: string) => `[data-testid=${id}]`

/** Every section and button of the plugin's on Medusa's own pages. */
export const WIDGETS: Screen[] = [
  {
    name: "serials-product",
    of: "widgets/product-serials.tsx",
    path: product("Tern Book"),
    prepare: toSerials,
    within: testId("product-serials"),
    isInDocs: true,
  },
  {
    name: "serials-variant",
    of: "widgets/variant-serials.tsx",
    path: async (admin) => {
      const productPath = await pathOf(product("Tern Book"), admin)
      const id = productPath.split("/").at(-1)!
      return pathOf(first(`products/${id}/variants`, "variants", `${productPath}/variants`), admin)
    },
    within: testId("variant-serials"),
  },
  {
    name: "serials-inventory-item",
    of: "widgets/inventory-item-serials.tsx",
    path: first("inventory-items?sku=HALDEN-P5-128", "inventory_items", "/inventory"),
    within: testId("item-serials"),
  },
  {
    name: "serials-location",
    of: "widgets/location-serials.tsx",
    path: first("stock-locations?name=Utrecht store", "stock_locations", "/settings/locations"),
    within: testId("location-serials"),
  },
  {
    name: "serials-customer",
    of: "widgets/customer-serials.tsx",
    path: first("customers?q=fatima", "customers", "/customers"),
    prepare: scrollTo(testId("customer-serials")),
    within: testId("customer-serials"),
  },
  // Of which some units are missing, sold, back, handed over with a signature, waiting for a licence.
  ...[
    { name: "serials-order", number: 37, isInDocs: true },
    { name: "serials-order-sold", number: 20 },
    { name: "serials-order-returned", number: 8 },
    { name: "serials-order-returning", number: 14 },
    { name: "serials-order-signed", number: 41 },
    { name: "serials-order-book", number: 42, isInDocs: true },
  ].map(({ number, ...screen }) => ({
    ...screen,
    of: "widgets/order-serials.tsx",
    path: order(number),
    prepare: toSerials,
    within: testId("order-serials"),
  })),
  {
    name: "serials-draft-order",
    of: "widgets/draft-order-serials.tsx",
    path: first("draft-orders", "draft_orders", "/draft-orders"),
    prepare: toSerials,
    within: testId("draft-serials"),
  },
  {
    name: "serials-look-up",
    of: "widgets/look-up.tsx",
    path: "/products",
    prepare: press("Look up a unit", "body"),
    within: "[role=dialog]",
  },
]
