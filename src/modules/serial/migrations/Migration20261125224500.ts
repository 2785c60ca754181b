import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What ends soon is counted on the first page of the Serials area: by days, and only where there are any. */
export class Migration20261125224500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index "IDX_serial_expiring" on serial (expires_on)
        where expires_on is not null and status in ('in_stock', 'reserved');
      create index "IDX_serial_warranty_ending" on serial (customer_warranty_end)
        where customer_warranty_end is not null and owner = 'customer';
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_warranty_ending", "IDX_serial_expiring";`)
  }
}
