import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The units of an item that something happened to last, from which its activity is read. */
export class Migration20261127150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index "IDX_serial_activity" on serial (inventory_item_id, updated_at desc, id desc);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_activity";`)
  }
}
