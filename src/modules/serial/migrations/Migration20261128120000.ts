import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Lots are listed by one look at the index for each, and a lot's units stand in it in the order of their records. It does
 * what the index of lots alone did; units without a lot are in neither.
 */
export class Migration20261128120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index "IDX_serial_lot_item" on serial (lot, inventory_item_id, id)
        where lot is not null and status <> 'void';
      drop index "IDX_serial_lot";
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      create index "IDX_serial_lot" on serial (lot) where lot is not null;
      drop index "IDX_serial_lot_item";
    `)
  }
}
