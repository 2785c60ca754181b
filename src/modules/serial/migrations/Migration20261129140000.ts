import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Lists in their own order, newest receipt first, of an item, at a place or in a status: each index has what is asked for
 * first, the order next, and last what it is narrowed by, which is then seen to without reading a unit. Those of an item
 * lie together, which PostgreSQL does not know: it walked through all others towards them. Most units are in stock or
 * sold and stand in the order of receipts closely enough; the others are few.
 */
export class Migration20261129140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_item_status", "IDX_serial_received";
      create index "IDX_serial_received" on serial (received_at desc nulls last, id desc, status) where status <> 'void';
      create index "IDX_serial_item" on serial (inventory_item_id, status, received_at desc nulls last, id desc, location_id);
      create index "IDX_serial_location" on serial (location_id, received_at desc nulls last, id desc, status)
        where location_id is not null;
      create index "IDX_serial_passing" on serial (status, received_at desc nulls last, id desc)
        where status not in ('in_stock', 'sold', 'void');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_received", "IDX_serial_item", "IDX_serial_location", "IDX_serial_passing";
      create index "IDX_serial_item_status" on serial (inventory_item_id, status);
      create index "IDX_serial_received" on serial (received_at desc nulls last, id desc) where status <> 'void';
    `)
  }
}
