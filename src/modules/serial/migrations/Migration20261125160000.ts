import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Finds the units that are kept for a cart; the token of a hold begins with the cart's id. */
export class Migration20261125160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index "IDX_serial_held_cart" on serial (split_part(held_for, ':', 1)) where held_for is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_held_cart";`)
  }
}
