/** What lots have for the day on which they expire: with the module for it since 14, in 13, and without it. */
type Expiry = "expiration_date" | "life_date" | null

/** Odoo's tables as far as serial numbers go, in version 17; those of 15 and 13 are `before16`. */
export function odooTables({
  before16 = false,
  expiry = "expiration_date" as Expiry,
} = {}): string[] {
  const lots = before16 ? "stock_production_lot" : "stock_lot"
  return [
    `create table product_template (id serial primary key, name ${before16 ? "varchar" : "jsonb"} not null,
       tracking varchar not null, default_code varchar, active boolean)`,
    `create table product_product (id serial primary key, product_tmpl_id int not null references product_template,
       default_code varchar, barcode varchar, active boolean)`,
    `create table res_partner (id serial primary key, name varchar, email varchar)`,
    `create table res_company (id serial primary key, name varchar, partner_id int not null references res_partner)`,
    `create table stock_location (id serial primary key, name varchar not null, complete_name varchar,
       usage varchar not null, active boolean, company_id int)`,
    `create table ${lots} (id serial primary key, name varchar not null, ref varchar, product_id int not null
       references product_product, company_id int, note text, create_date timestamp ${expiry === null ? "" : `, ${expiry} timestamp`})`,
    `create table stock_quant (id serial primary key, product_id int not null, company_id int, location_id int not null
       references stock_location, lot_id int references ${lots}, package_id int, owner_id int, quantity double precision,
       reserved_quantity double precision not null default 0, in_date timestamp not null default now())`,
    `create index on stock_quant (lot_id)`,
    `create table stock_picking (id serial primary key, name varchar, origin varchar, partner_id int references res_partner,
       state varchar, date_done timestamp)`,
    `create table stock_move_line (id serial primary key, picking_id int references stock_picking, product_id int,
       lot_id int references ${lots}, lot_name varchar, location_id int not null, location_dest_id int not null,
       state varchar, reference varchar, date timestamp not null, ${before16 ? "qty_done numeric" : "quantity numeric"})`,
    `create index on stock_move_line (lot_id)`,
    `insert into stock_location (id, name, complete_name, usage) values
       (1, 'Vendors', 'Partners/Vendors', 'supplier'), (2, 'Stock', 'WH/Stock', 'internal'),
       (3, 'Shelf 1', 'WH/Stock/Shelf 1', 'internal'), (4, 'Customers', 'Partners/Customers', 'customer'),
       (5, 'Scrap', 'Virtual Locations/Scrap', 'inventory'), (6, 'Transit', 'Inter-warehouse transit', 'transit')`,
  ]
}

/** A drill (by serial number), and screws (by lot), and what happened to them. */
export function odooUnits({
  sku,
  email,
  before16 = false,
  expiry = "expiration_date",
}: {
  sku: string
  email: string
  before16?: boolean
  expiry?: Expiry
}): string[] {
  const lots = before16 ? "stock_production_lot" : "stock_lot"
  const title = (text: string) => (before16 ? text : JSON.stringify({ en_US: text, de_DE: "x" }))
  return [
    `insert into product_template (id, name, tracking) values (1, '${title("Drill")}', 'serial'), (2, '${title("Screws")}', 'lot')`,
    `insert into product_product (id, product_tmpl_id, default_code) values (1, 1, '${sku}'), (2, 2, 'SCREWS')`,
    `insert into res_partner (id, name, email) values (1, 'Ada', '${email}'), (2, 'The shop', null)`,
    `insert into res_company (id, name, partner_id) values (1, 'The shop', 2)`,
    `insert into ${lots} (id, name, ref, product_id, note) values
       (1, '000123', 'REF-1', 1, '<p>Scratched &amp; polished</p>'), (2, 'OD-2', null, 1, null), (3, 'OD-3', null, 1, null),
       (4, 'OD-4', null, 1, null), (5, 'OD-5', null, 1, null), (6, 'LOT-A', null, 2, null), (7, 'OD-7', null, 1, null),
       (8, 'OD-8', null, 1, null), (9, 'OD-9', null, 1, null)`,
    ...(expiry === null
      ? []
      : [`update ${lots} set ${expiry} = '2028-03-31 22:00:00' where id = 1`]),
    `insert into stock_quant (product_id, location_id, lot_id, quantity) values
       (1, 2, 1, 1), (1, 2, 2, 0), (1, 4, 2, 1), (1, 5, 3, 1), (1, 6, 4, 1), (2, 2, 6, 500), (1, 3, 7, 1)`,
    `insert into stock_quant (product_id, location_id, lot_id, quantity, reserved_quantity, owner_id) values
       (1, 2, 8, 1, 0, 1), (1, 2, 9, 1, 1, null)`,
    // Its own company's goods.
    `update stock_quant set owner_id = 2 where lot_id = 7`,
    `insert into stock_picking (id, name, origin, partner_id, state) values (1, 'WH/OUT/00001', 'S00042', 1, 'done')`,
    `insert into stock_move_line (picking_id, product_id, lot_id, location_id, location_dest_id, state, reference, date) values
       (null, 1, 1, 1, 2, 'done', 'WH/IN/00001', '2025-01-05 09:00:00'),
       (null, 1, 2, 1, 2, 'done', 'WH/IN/00001', '2025-01-05 09:00:00'),
       (1, 1, 2, 2, 4, 'done', 'WH/OUT/00001', '2025-06-30 23:30:00'),
       (1, 1, 1, 2, 4, 'cancel', 'WH/OUT/00001', '2025-06-30 23:30:00')`,
  ]
}
