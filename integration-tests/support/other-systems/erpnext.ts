/**
 * A version's layout: 14 has documents' columns, 15 has bundles with a date, later ones with an instant, and 16 another
 * column for the document by which a unit came; a site that was upgraded has what there was before, too.
 */
export type ErpnextLayout = "14" | "15" | "later" | "16" | "upgraded" | "upgraded to 16"

/** Whether serial numbers have the columns that those of 14 have. */
export const hasColumns = (layout: ErpnextLayout) =>
  layout === "14" || layout.startsWith("upgraded")

const BUNDLES_DAY: Readonly<Record<ErpnextLayout, string>> = {
  "14": "",
  "15": "posting_date date",
  later: "posting_datetime datetime(6)",
  "16": "posting_datetime datetime(6)",
  upgraded: "posting_date date, posting_datetime datetime(6)",
  "upgraded to 16": "posting_date date, posting_datetime datetime(6)",
}

const OLD_PURCHASE = "purchase_document_no varchar(140),"
const PURCHASE_OF_16 =
  "reference_doctype varchar(140), reference_name varchar(140), posting_date date,"
const PURCHASE: Readonly<Record<ErpnextLayout, string>> = {
  "14": OLD_PURCHASE,
  "15": OLD_PURCHASE,
  later: OLD_PURCHASE,
  "16": PURCHASE_OF_16,
  upgraded: OLD_PURCHASE,
  "upgraded to 16": `${OLD_PURCHASE} ${PURCHASE_OF_16}`,
}

const BEFORE_15 = `sales_order varchar(140), purchase_document_type varchar(140), purchase_date date, supplier varchar(140), supplier_name varchar(140),
  delivery_document_type varchar(140), delivery_document_no varchar(140), delivery_date date, customer varchar(140),
  customer_name varchar(140), sales_invoice varchar(140), serial_no_details text,`

/** ERPNext's tables as far as serial numbers go. */
export function erpnextTables(layout: ErpnextLayout): string[] {
  return [
    `create table "tabItem" (name varchar(140) primary key, item_code varchar(140), item_name varchar(140), has_serial_no int)`,
    `create table "tabCustomer" (name varchar(140) primary key, customer_name varchar(140), email_id varchar(140))`,
    `create table "tabCompany" (name varchar(140) primary key, default_currency varchar(140))`,
    `create table "tabBatch" (name varchar(140) primary key, batch_id varchar(140), manufacturing_date date, expiry_date date)`,
    `create table "tabWarehouse" (name varchar(140) primary key, warehouse_name varchar(140), company varchar(140))`,
    `create table "tabSerial No" (name varchar(140) primary key, creation datetime(6), docstatus int not null default 0,
       serial_no varchar(140) unique, item_code varchar(140), item_name varchar(140), warehouse varchar(140),
       batch_no varchar(140), ${PURCHASE[layout]} purchase_rate decimal(21,9) not null default 0,
       ${hasColumns(layout) ? BEFORE_15 : ""} warranty_expiry_date date, company varchar(140), status varchar(140))`,
    ...(layout === "14"
      ? []
      : [
          `create table "tabSerial and Batch Bundle" (name varchar(140) primary key, creation datetime(6), docstatus int not null,
             item_code varchar(140), warehouse varchar(140), type_of_transaction varchar(140), voucher_type varchar(140),
             voucher_no varchar(140), ${BUNDLES_DAY[layout]}, is_cancelled int not null default 0)`,
          `create table "tabSerial and Batch Entry" (name varchar(140) primary key, parent varchar(140), serial_no varchar(140),
             batch_no varchar(140), qty decimal(21,9), warehouse varchar(140), delivered_qty decimal(21,9) not null default 0)`,
          `create table "tabStock Reservation Entry" (name varchar(140) primary key, docstatus int not null, item_code varchar(140),
             voucher_type varchar(140), voucher_no varchar(140), status varchar(140))`,
          `create index entry_serial on "tabSerial and Batch Entry" (serial_no)`,
          ...["Delivery Note", "Sales Invoice", "POS Invoice"].map(
            (type) =>
              `create table "tab${type}" (name varchar(140) primary key, customer varchar(140), docstatus int)`
          ),
        ]),
  ]
}

/** A laptop, and what became of each. */
export function erpnextUnits(
  layout: ErpnextLayout,
  { sku, email }: { sku: string; email: string }
): string[] {
  const serial = (name: string, said: Record<string, string>) => {
    const values = {
      name,
      serial_no: name,
      item_code: sku,
      company: "AC",
      purchase_rate: "750",
      ...said,
    }
    const columns = Object.keys(values).join(", ")
    const texts = Object.values(values).map((text) => `'${text}'`)
    return `insert into "tabSerial No" (${columns}) values (${texts.join(", ")})`
  }
  const bundle = (
    name: string,
    said: {
      serial: string
      out: boolean
      type: string
      no: string
      day: string
      cancelled?: boolean
    }
  ) => [
    `insert into "tabSerial and Batch Bundle" (name, creation, docstatus, type_of_transaction, voucher_type, voucher_no,
       ${layout === "later" || layout === "16" ? "posting_datetime" : "posting_date"}, is_cancelled) values ('${name}', '${said.day} 12:00:00', 1, '${said.out ? "Outward" : "Inward"}',
       '${said.type}', '${said.no}', '${said.day}', ${said.cancelled ? 1 : 0})`,
    `insert into "tabSerial and Batch Entry" (name, parent, serial_no, qty, warehouse) values
       ('${name}-e', '${name}', '${said.serial}', 1, 'Stores - AC')`,
  ]
  const reservation = (name: string, serial: string, status: string) => [
    `insert into "tabStock Reservation Entry" (name, docstatus, voucher_type, voucher_no, status)
       values ('${name}', ${status === "Cancelled" ? 2 : 1}, 'Sales Order', 'SO-1', '${status}')`,
    `insert into "tabSerial and Batch Entry" (name, parent, serial_no, qty, warehouse) values
       ('${name}-e', '${name}', '${serial}', 1, 'Stores - AC')`,
  ]
  const sold = { status: "Delivered", warranty_expiry_date: "2027-08-01" }
  const columns = (said: Record<string, string>): Record<string, string> =>
    hasColumns(layout) ? said : {}
  return [
    `insert into "tabItem" (name, item_code, item_name, has_serial_no) values ('${sku}', '${sku}', 'Laptop', 1)`,
    `insert into "tabCustomer" (name, customer_name, email_id) values ('Ada', 'Ada', '${email}')`,
    `insert into "tabCompany" (name, default_currency) values ('AC', 'EUR')`,
    `insert into "tabBatch" (name, batch_id, manufacturing_date) values ('B-1', 'B-1', '2024-12-01')`,
    `insert into "tabWarehouse" (name, warehouse_name, company) values ('Stores - AC', 'Stores', 'AC')`,
    // On the shelf, with a warranty that has run out: called Expired up to 14.
    serial("007", {
      status: "Expired",
      warehouse: "Stores - AC",
      batch_no: "B-1",
      warranty_expiry_date: "2024-01-31",
      ...columns({
        supplier_name: "Acme",
        purchase_document_type: "Purchase Receipt",
        purchase_date: "2024-12-05",
      }),
      [layout === "16" ? "reference_name" : "purchase_document_no"]: "PR-1",
    }),
    // On the shelf, and somebody's already.
    serial("ER-6", {
      status: "Active",
      warehouse: "Stores - AC",
      ...columns(layout === "14" ? { sales_order: "SO-1" } : {}),
    }),
    serial("ER-2", {
      ...sold,
      ...columns({
        delivery_document_type: "Delivery Note",
        delivery_document_no: "DN-1",
        delivery_date: "2025-08-01",
        customer: "Ada",
      }),
    }),
    // Issued by a stock entry: called Delivered up to 14, and nobody's.
    serial("ER-3", {
      status: hasColumns(layout) ? "Delivered" : "Consumed",
      ...columns({
        delivery_document_type: "Stock Entry",
        delivery_document_no: "SE-1",
        delivery_date: "2025-08-01",
      }),
    }),
    serial("ER-4", { status: "Inactive" }),
    ...(layout === "14"
      ? []
      : [
          serial("ER-5", sold),
          ...reservation("SRE-1", "ER-6", "Reserved"),
          ...reservation("SRE-2", "007", "Cancelled"),
          `insert into "tabDelivery Note" (name, customer, docstatus) values ('DN-1', 'Ada', 1), ('DN-2', 'Ada', 1)`,
          ...(!hasColumns(layout)
            ? [
                ...bundle("SBB-1", {
                  serial: "ER-2",
                  out: true,
                  type: "Delivery Note",
                  no: "DN-1",
                  day: "2025-08-01",
                }),
                ...bundle("SBB-2", {
                  serial: "ER-3",
                  out: true,
                  type: "Stock Entry",
                  no: "SE-1",
                  day: "2025-08-01",
                }),
                ...bundle("SBB-0", {
                  serial: "007",
                  out: false,
                  type: "Purchase Receipt",
                  no: "PR-1",
                  day: "2024-12-05",
                }),
              ]
            : []),
          ...bundle("SBB-3", {
            serial: "ER-5",
            out: true,
            type: "Delivery Note",
            no: "DN-0",
            day: "2025-07-01",
          }),
          ...bundle("SBB-4", {
            serial: "ER-5",
            out: false,
            type: "Delivery Note",
            no: "DN-0-R",
            day: "2025-07-15",
          }),
          ...bundle("SBB-5", {
            serial: "ER-5",
            out: true,
            type: "Delivery Note",
            no: "DN-2",
            day: "2025-09-01",
          }),
          ...bundle("SBB-6", {
            serial: "ER-5",
            out: true,
            type: "Delivery Note",
            no: "DN-9",
            day: "2025-10-01",
            cancelled: true,
          }),
        ]),
  ]
}
