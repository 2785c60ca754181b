import type { HistoryQuery, Preset, PresetLayout, SourceQuery } from "../source"

const TABLES = `"tabSerial No" sn
  left join "tabItem" i on i."name" = sn."item_code"
  left join "tabBatch" b on b."name" = sn."batch_no"
  left join "tabCompany" y on y."name" = sn."company"`

const SALES = `('Delivery Note', 'Sales Invoice', 'POS Invoice')`

const FIELDS = {
  number: `sn."serial_no"`,
  item: `sn."item_code"`,
  item_title: `coalesce(i."item_name", sn."item_name")`,
  place: `sn."warehouse"`,
  customer: `c."email_id"`,
  customer_warranty_end: `sn."warranty_expiry_date"`,
  lot: `sn."batch_no"`,
  made_on: `b."manufacturing_date"`,
  expires_on: `b."expiry_date"`,
  cost: `sn."purchase_rate"`,
  currency: `y."default_currency"`,
} as const

/** What says that a unit is reserved, that it left to a customer, or left otherwise. */
interface Fate {
  reserved: string
  sold: string
  consumed: string
}

/**
 * Its warehouse says that a unit is there, whatever its status: up to 14, a unit on the shelf whose warranty has run out is
 * called Expired, and one that was used up in manufacturing Delivered.
 */
const status = ({ reserved, sold, consumed }: Fate) => `case
  when coalesce(sn."warehouse", '') <> '' and ${reserved} then 'reserved'
  when coalesce(sn."warehouse", '') <> '' then 'in_warehouse'
  when ${sold} then 'delivered'
  when ${consumed} then 'consumed'
  else 'inactive' end`

const STATUS_SAYS = `sn."status" in ('Delivered', 'Consumed')`

/** Up to 14, a serial number has columns for the documents by which it came and left. */
const BY_COLUMNS: Fate = {
  reserved: `coalesce(sn."sales_order", '') <> ''`,
  sold: `sn."delivery_document_type" in ${SALES}`,
  consumed: STATUS_SAYS,
}
const BOUGHT_BY = `sn."purchase_document_no"`
const ORDER_BY_COLUMNS = `coalesce(nullif(sn."sales_invoice", ''), sn."delivery_document_no")`
const ONLY_COLUMNS = {
  supplier: `coalesce(nullif(sn."supplier_name", ''), sn."supplier")`,
  notes: `sn."serial_no_details"`,
} as const

const DOCUMENTS: HistoryQuery[] = (
  [
    ["purchase", "Came in"],
    ["delivery", "Left"],
  ] as const
).map(([which, words]) => ({
  from: `"tabSerial No" h`,
  where: `h."${which}_date" is not null`,
  unit: `h."name"`,
  date: `h."${which}_date"`,
  says: [`'${words}'`, `h."${which}_document_type"`, `h."${which}_document_no"`],
}))

const OLD: SourceQuery = {
  key: `sn."name"`,
  from: `${TABLES} left join "tabCustomer" c on c."name" = sn."customer"`,
  fields: {
    ...FIELDS,
    ...ONLY_COLUMNS,
    purchase: BOUGHT_BY,
    status: status(BY_COLUMNS),
    sold_on: `sn."delivery_date"`,
    order: ORDER_BY_COLUMNS,
  },
  history: DOCUMENTS,
}

/** Since 15, bundles say by which documents units came and left. */
const BUNDLES = `"tabSerial and Batch Entry" e join "tabSerial and Batch Bundle" u on u."name" = e."parent"`
const VALID = `u."docstatus" = 1 and u."is_cancelled" = 0`

/** Since 15, a unit is reserved by an entry for a document, mostly a sales order, that is not delivered yet. */
const RESERVED = `exists (select 1 from "tabSerial and Batch Entry" e
  join "tabStock Reservation Entry" r on r."name" = e."parent"
  where e."serial_no" = sn."name" and e."delivered_qty" < e."qty" and r."docstatus" = 1
    and r."status" not in ('Delivered', 'Closed', 'Cancelled'))`

/** What the day of a bundle is called, by the bundle's alias. */
type Day = (bundle: string) => string

/** The bundle by which a unit left last, and the document of the customer. */
const withBundles = (day: Day, customer: string) => `${TABLES}
  left join "tabSerial and Batch Bundle" z on z."name" = (
    select e."parent" from ${BUNDLES}
     where e."serial_no" = sn."name" and ${VALID} and u."type_of_transaction" = 'Outward'
     order by ${day("u")} desc, u."creation" desc limit 1)
  left join "tabDelivery Note" dn on dn."name" = z."voucher_no" and z."voucher_type" = 'Delivery Note'
  left join "tabSales Invoice" si on si."name" = z."voucher_no" and z."voucher_type" = 'Sales Invoice'
  left join "tabPOS Invoice" pi on pi."name" = z."voucher_no" and z."voucher_type" = 'POS Invoice'
  left join "tabCustomer" c on c."name" = ${customer}`

const SOLD_BY = `coalesce(dn."customer", si."customer", pi."customer"`

const bundled = (day: Day, purchase: string): SourceQuery => ({
  key: `sn."name"`,
  from: withBundles(day, `${SOLD_BY})`),
  fields: {
    ...FIELDS,
    purchase,
    status: status({
      reserved: RESERVED,
      sold: `z."voucher_type" in ${SALES}`,
      consumed: `z."name" is not null or ${STATUS_SAYS}`,
    }),
    sold_on: day("z"),
    order: `z."voucher_no"`,
  },
  history: [
    {
      from: BUNDLES,
      where: VALID,
      unit: `e."serial_no"`,
      date: day("u"),
      says: [`u."type_of_transaction"`, `u."voucher_type"`, `u."voucher_no"`, `e."warehouse"`],
    },
  ],
})

/** A site that was upgraded keeps the columns of before, and what they say of units that left before. */
const upgraded = (day: Day, purchase: string): SourceQuery => ({
  key: `sn."name"`,
  from: withBundles(day, `${SOLD_BY}, nullif(sn."customer", ''))`),
  fields: {
    ...FIELDS,
    ...ONLY_COLUMNS,
    purchase,
    status: status({
      reserved: `(${RESERVED} or ${BY_COLUMNS.reserved})`,
      sold: `z."voucher_type" in ${SALES} or (z."name" is null and ${BY_COLUMNS.sold})`,
      consumed: `z."name" is not null or ${STATUS_SAYS}`,
    }),
    sold_on: `coalesce(${day("z")}, sn."delivery_date")`,
    order: `coalesce(z."voucher_no", ${ORDER_BY_COLUMNS})`,
  },
  history: [...DOCUMENTS, ...(bundled(day, purchase).history ?? [])],
})

const DATE = ["tabSerial and Batch Bundle", "posting_date"] as const
const INSTANT = ["tabSerial and Batch Bundle", "posting_datetime"] as const
const BEFORE = ["tabSerial No", "delivery_document_type"] as const
const PURCHASE = ["tabSerial No", "purchase_document_no"] as const
const REFERENCE = ["tabSerial No", "reference_name"] as const

/** How bundles have their day: as a date, as an instant, or as both, where a site has come from one to the other. */
const DAYS: readonly { says: string; has: PresetLayout["has"]; day: Day }[] = [
  {
    says: ", with bundles of both kinds",
    has: [DATE, INSTANT],
    day: (bundle) => `coalesce(${bundle}."posting_datetime", ${bundle}."posting_date")`,
  },
  { says: ", with instants", has: [INSTANT], day: (bundle) => `${bundle}."posting_datetime"` },
  { says: "", has: [DATE], day: (bundle) => `${bundle}."posting_date"` },
]

/** The document by which a unit came: 16 has another column for it, and a site that was upgraded has both. */
const PURCHASES: readonly { since: string; has: PresetLayout["has"]; purchase: string }[] = [
  {
    since: "16, upgraded",
    has: [REFERENCE, PURCHASE],
    purchase: `coalesce(nullif(sn."reference_name", ''), ${BOUGHT_BY})`,
  },
  { since: "16", has: [REFERENCE], purchase: `sn."reference_name"` },
  { since: "15", has: [PURCHASE], purchase: BOUGHT_BY },
]

/** ERPNext keeps serial numbers as documents of their own, named by the number. */
export const erpnext: Preset = {
  title: "ERPNext",
  layouts: [
    ...PURCHASES.flatMap(({ since, has: came, purchase }) =>
      DAYS.flatMap(({ says, has, day }) => [
        {
          versions: `${since}${says}, with the columns of 14 or before`,
          has: [...came, ...has, BEFORE],
          source: upgraded(day, purchase),
        },
        {
          versions: `${since}${says}`,
          has: [...came, ...has],
          source: bundled(day, purchase),
        },
      ])
    ),
    {
      versions: "13 and 14",
      has: [PURCHASE, BEFORE],
      source: OLD,
    },
  ],
  statuses: {
    in_warehouse: "in_stock",
    delivered: "sold",
    consumed: "leave_out",
    inactive: "leave_out",
  },
  meanings: {
    in_warehouse: "in a warehouse, whatever its status there",
    reserved: "in a warehouse, reserved for a sales order or another document",
    delivered: "left by a delivery note or an invoice",
    consumed: "used up, or issued by a stock entry",
    inactive: "never came, or is in no warehouse",
  },
}
