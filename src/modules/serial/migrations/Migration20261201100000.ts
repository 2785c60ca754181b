import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What nothing writes is no column: parties stand in the book, and why something was done with its operation. */
export class Migration20261201100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "serial" drop column if exists "acquired_from", drop column if exists "disposed_to";`
    )
    this.addSql(`alter table if exists "serial_event" drop column if exists "note";`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "serial_event" add column if not exists "note" text null;`)
    this.addSql(
      `alter table if exists "serial" add column if not exists "acquired_from" jsonb null, add column if not exists "disposed_to" jsonb null;`
    )
  }
}
