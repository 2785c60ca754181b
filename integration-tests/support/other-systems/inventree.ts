/** InvenTree's tables as far as serial numbers go, in version 0.17. */
export const INVENTREE_TABLES = [
  `create table part_part (id integer primary key, name varchar(100) not null, "IPN" varchar(100), trackable boolean not null)`,
  `create table company_company (id integer primary key, name varchar(100) not null, email varchar(254))`,
  `create table company_supplierpart (id integer primary key, supplier_id integer not null, "SKU" varchar(100) not null)`,
  `create table order_salesorder (id integer primary key, reference varchar(64) not null, shipment_date date)`,
  `create table order_salesorderallocation (id integer primary key, quantity decimal(15,5) not null, item_id integer not null,
     line_id integer not null, shipment_id integer)`,
  `create table stock_stocklocation (id integer primary key, name varchar(100) not null, pathstring varchar(250) not null)`,
  `create table stock_stockitem (id integer primary key, serial varchar(100), serial_int integer not null default 0,
     quantity decimal(15,5) not null, status integer not null, batch varchar(100), expiry_date date, notes text,
     is_building boolean not null, purchase_price decimal(19,6), purchase_price_currency varchar(3), part_id integer not null,
     location_id integer, customer_id integer, sales_order_id integer, belongs_to_id integer, consumed_by_id integer,
     supplier_part_id integer, updated timestamp)`,
  `create table stock_stockitemtracking (id integer primary key, date timestamp not null, notes varchar(512),
     tracking_type integer not null, deltas text, item_id integer not null)`,
]

/** A router, and what became of each. */
export function inventreeUnits({ sku, email }: { sku: string; email: string }): string[] {
  const item = (
    id: number,
    serial: string | null,
    status: number,
    rest: Partial<
      Record<"location" | "customer" | "order" | "belongs_to" | "consumed_by", number>
    > = {}
  ) => {
    const value = (number?: number) => number ?? "null"
    return `insert into stock_stockitem (id, serial, quantity, status, batch, is_building, part_id, location_id, customer_id,
      sales_order_id, belongs_to_id, consumed_by_id, supplier_part_id, purchase_price, purchase_price_currency, expiry_date, notes)
      values (${id}, ${serial === null ? "null" : `'${serial}'`}, ${serial === null ? 40 : 1}, ${status}, 'B-7', false, 1,
      ${value(rest.location)}, ${value(rest.customer)}, ${value(rest.order)}, ${value(rest.belongs_to)},
      ${value(rest.consumed_by)}, 1, 21.500000, 'EUR', '2029-01-31', 'As new')`
  }
  return [
    `insert into part_part (id, name, "IPN", trackable) values (1, 'Router', '${sku}', true)`,
    `insert into company_company (id, name, email) values (1, 'Ada', '${email}'), (2, 'Acme', null)`,
    `insert into company_supplierpart (id, supplier_id, "SKU") values (1, 2, 'R-1')`,
    `insert into order_salesorder (id, reference, shipment_date) values (1, 'SO-0007', '2025-08-01')`,
    `insert into stock_stocklocation (id, name, pathstring) values (1, 'Shelf', 'Main/Shelf')`,
    item(1, "0001", 10, { location: 1 }),
    item(2, "2", 10, { customer: 1, order: 1 }),
    item(3, "3", 10, { customer: 1 }),
    item(4, "4", 55, { location: 1 }),
    item(5, "5", 60),
    item(6, "6", 10, { belongs_to: 1 }),
    item(7, "7", 10, { consumed_by: 9 }),
    item(8, null, 10, { location: 1 }),
    item(9, "", 10, { location: 1 }),
    item(10, "10", 10, { location: 1 }),
    item(11, "11", 85, { location: 1 }),
    `insert into order_salesorderallocation (id, quantity, item_id, line_id) values (1, 1, 10, 1), (2, 1, 2, 1)`,
    `insert into stock_stockitemtracking (id, date, tracking_type, notes, item_id) values
       (1, '2025-01-05 10:00:00', 70, 'PO-1', 1), (2, '2025-02-05 10:00:00', 20, null, 1),
       (3, '2025-09-09 10:00:00', 100, 'By hand', 3)`,
  ]
}
