/** Snipe-IT's tables as far as serial numbers go, in version 6. */
export const SNIPE_IT_TABLES = [
  `create table models (id int primary key, name varchar(191), model_number varchar(191), manufacturer_id int, deleted_at timestamp null)`,
  `create table manufacturers (id int primary key, name varchar(191))`,
  `create table suppliers (id int primary key, name varchar(191))`,
  `create table status_labels (id int primary key, name varchar(100), deployable tinyint(1) not null default 0,
     pending tinyint(1) not null default 0, archived tinyint(1) not null default 0, deleted_at timestamp null)`,
  `create table locations (id int primary key, name varchar(191), deleted_at timestamp null)`,
  `create table users (id int primary key, email varchar(191), username varchar(191), deleted_at timestamp null)`,
  `create table settings (id int primary key, default_currency varchar(10))`,
  `create table assets (id int primary key, name varchar(191), asset_tag varchar(191), model_id int, serial varchar(191),
     purchase_date date, purchase_cost decimal(20,2), order_number varchar(191), assigned_to int, assigned_type varchar(191),
     notes text, deleted_at timestamp null, status_id int, archived tinyint(1) default 0, warranty_months int, supplier_id int,
     rtd_location_id int, location_id int, last_checkout datetime, _snipeit_imei_1 varchar(191))`,
  `create table action_logs (id int primary key, user_id int, action_type varchar(191) not null, target_id int,
     target_type varchar(191), location_id int, note text, item_type varchar(191) not null, item_id int not null,
     created_at timestamp null, deleted_at timestamp null, action_date datetime)`,
]

/** A phone, and where each is. A class of PHP has backslashes, which MariaDB's texts double. */
export function snipeItUnits(
  { sku, email }: { sku: string; email: string },
  { doubles }: { doubles: boolean }
): string[] {
  const type = (name: string) => ["App", "Models", name].join(doubles ? "\\\\" : "\\")
  const asset = (id: number, serial: string | null, said: Record<string, string | number>) => {
    const values = {
      id,
      asset_tag: `TAG-${id}`,
      model_id: 1,
      status_id: 1,
      rtd_location_id: 1,
      ...said,
    }
    const all = serial === null ? values : { ...values, serial }
    const texts = Object.values(all).map((value) =>
      typeof value === "number" ? value : `'${value}'`
    )
    return `insert into assets (${Object.keys(all).join(", ")}) values (${texts.join(", ")})`
  }
  return [
    `insert into models (id, name, model_number, manufacturer_id) values (1, 'Phone', '${sku}', 1)`,
    `insert into manufacturers (id, name) values (1, 'Nokia')`,
    `insert into suppliers (id, name) values (1, 'Acme')`,
    `insert into status_labels (id, name, deployable, pending, archived) values
       (1, 'Ready to Deploy', 1, 0, 0), (2, 'Broken', 0, 0, 0), (3, 'Archived', 0, 0, 1)`,
    `insert into locations (id, name) values (1, 'Main'), (2, 'Branch')`,
    `insert into users (id, email, username) values (1, '${email}', 'ada')`,
    `insert into settings (id, default_currency) values (1, 'EUR')`,
    asset(1, "000456", {
      purchase_date: "2025-01-31",
      warranty_months: 24,
      supplier_id: 1,
      purchase_cost: 199.9,
      notes: "=HYPERLINK(1)",
      _snipeit_imei_1: "490154203237518",
    }),
    asset(2, "SN-2 📱", {
      assigned_to: 1,
      assigned_type: type("User"),
      last_checkout: "2025-06-01 09:00:00",
      order_number: "42",
    }),
    asset(3, "SN-3", { assigned_to: 2, assigned_type: type("Location"), location_id: 2 }),
    asset(4, "SN-4", { assigned_to: 1, assigned_type: type("Asset") }),
    asset(5, "SN-5", { status_id: 2 }),
    asset(6, "SN-6", { status_id: 3 }),
    asset(7, "SN-7", { deleted_at: "2025-01-01 00:00:00" }),
    asset(8, null, {}),
    `insert into action_logs (id, action_type, item_type, item_id, note, created_at, action_date) values
       (1, 'create', '${type("Asset")}', 1, null, '2025-02-01 08:00:00', null),
       (2, 'update', '${type("Asset")}', 1, 'New label', '2025-03-01 08:00:00', null),
       (3, 'update', '${type("AssetModel")}', 1, 'Not of an asset', '2025-03-01 08:00:00', null)`,
  ]
}
