import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list's own order, newest receipt first: without it the first page sorts every unit that the store ever had. */
export class Migration20261127120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index "IDX_serial_received" on serial (received_at desc nulls last, id desc) where status <> 'void';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_received";`)
  }
}
