import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Discrepancies that the reconciling job has seen, so that each is reported once. */
export class Migration20261125150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_discrepancy" ("id" text not null, "inventory_item_id" text not null, "location_id" text not null, "on_hand" integer not null, "stocked" real not null, "reserved_serials" integer not null, "reserved" real not null, "first_seen" timestamptz not null, "last_seen" timestamptz not null, "reported_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_discrepancy_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_serial_discrepancy_deleted_at" on "serial_discrepancy" ("deleted_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "serial_discrepancy" cascade;`)
  }
}
