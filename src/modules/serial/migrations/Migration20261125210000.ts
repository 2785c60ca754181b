import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Warranties and shelf lives that end soon: found by their last days, and told of once. Units without such a day are in
 * none of the indexes, so that they cost a receipt or a sale without them nothing.
 */
export class Migration20261125210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "serial_reminder" add column if not exists "remembered_until" text null;`
    )
    this.addSql(`
      create index "IDX_serial_customer_warranty_end" on serial (customer_warranty_end)
        where customer_warranty_end is not null;
      create index "IDX_serial_supplier_warranty_end" on serial (supplier_warranty_end)
        where supplier_warranty_end is not null;
      create index "IDX_serial_expires_on" on serial (expires_on) where expires_on is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index "IDX_serial_customer_warranty_end", "IDX_serial_supplier_warranty_end", "IDX_serial_expires_on";`
    )
    this.addSql(`alter table if exists "serial_reminder" drop column if exists "remembered_until";`)
  }
}
