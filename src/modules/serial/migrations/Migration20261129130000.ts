import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Imports of files of units, and their rows. */
export class Migration20261129130000 extends Migration {
  override async up(): Promise<void> {
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `create table if not exists "serial_import" ("id" text not null, "state" text check ("state" in ('reading', 'broken', 'checked', 'applying', 'failed', 'done', 'undoing', 'undone', 'discarded')) not null, "file_name" text not null, "already_in_stock" boolean not null default false, "inventory_item_id" text null, "location_id" text null, "supplier" text null, "reference" text null, "received_at" timestamptz null, "number_column" text not null default '', "left_out" text[] not null default '{}', "row_count" integer not null default 0, "bad_count" integer not null default 0, "applied_until" integer not null default 0, "applied_count" integer not null default 0, "undone_count" integer not null default 0, "left_count" integer not null default 0, "failure" jsonb null, "finished_at" timestamptz null, "actor_type" text not null, "actor_id" text null, ${noted}, constraint "serial_import_pkey" primary key ("id"));`
    )
    this.addSql(`
      create index "IDX_serial_import_created" on serial_import (created_at desc, id desc);
      create index "IDX_serial_import_at_work" on serial_import (id) where state in ('reading', 'applying', 'undoing');
      create table serial_import_row (
        import_id text not null references serial_import (id) on delete cascade,
        row integer not null,
        number text not null,
        normalized text null,
        scope_key text null,
        inventory_item_id text null,
        location_id text null,
        command text null,
        unit json null,
        problems jsonb null,
        primary key (import_id, row)
      );
      create index "IDX_serial_import_row_problems" on serial_import_row (import_id, row) where problems is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists "serial_import_row" cascade;
      drop table if exists "serial_import" cascade;
    `)
  }
}
