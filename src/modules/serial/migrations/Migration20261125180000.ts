import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Orders that change: a unit names the one that replaced it; units captured or declared
 * are found by their order, and those captured for draft orders by the place where they are withheld.
 */
export class Migration20261125180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "serial" add column if not exists "replaced_by_serial_id" text null;`
    )
    this.addSql(`
      create index "IDX_serial_open_order" on serial (order_id)
        where order_id is not null and (status = 'reserved' or return_id is not null);
      create index "IDX_serial_on_draft" on serial (inventory_item_id, location_id)
        where status = 'reserved' and held_for is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_on_draft", "IDX_serial_open_order";`)
    this.addSql(`alter table if exists "serial" drop column if exists "replaced_by_serial_id";`)
  }
}
