import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial" ("id" text not null, "inventory_item_id" text not null, "number" text not null, "normalized" text not null, "scope_key" text not null, "status" text check ("status" in ('expected', 'in_stock', 'reserved', 'sold', 'returned', 'in_transit', 'in_repair', 'quarantined', 'on_loan', 'returned_to_supplier', 'lost', 'scrapped', 'void')) not null, "owner" text check ("owner" in ('store', 'customer', 'supplier')) not null default 'store', "location_id" text null, "destination_location_id" text null, "bin" text null, "condition_id" text null, "is_sellable_condition" boolean not null default true, "lot" text null, "made_on" text null, "expires_on" text null, "order_id" text null, "order_line_item_id" text null, "assignment_id" text null, "captured_as" text null, "fulfillment_id" text null, "return_id" text null, "return_disposition" text null, "return_condition_id" text null, "return_treatment" text null, "customer_id" text null, "held_for" text null, "held_until" timestamptz null, "notice_ids" text[] not null, "case_id" text null, "due_on" text null, "reason" text null, "delivery_id" text null, "transfer_id" text null, "supplier" text null, "supplier_warranty_start" text null, "supplier_warranty_end" text null, "customer_warranty_start" text null, "customer_warranty_end" text null, "is_warranty_void" boolean not null default false, "cost" text null, "currency_code" text null, "manufacturer" text null, "importer" text null, "model" text null, "received_at" timestamptz null, "sold_at" timestamptz null, "delivered_at" timestamptz null, "notes" text null, "borrower" jsonb null, "acquired_from" jsonb null, "disposed_to" jsonb null, "metadata" jsonb null, "version" integer not null, "head_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_deleted_at" ON "serial" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_assignment" ("id" text not null, "serial_id" text not null, "inventory_item_id" text not null, "order_id" text null, "order_line_item_id" text not null, "state" text check ("state" in ('captured', 'sold', 'released', 'returned')) not null, "captured_as" text null, "fulfillment_id" text null, "return_id" text null, "return_disposition" text null, "sold_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_assignment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_assignment_deleted_at" ON "serial_assignment" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_condition" ("id" text not null, "name" text not null, "description" text null, "colour" text check ("colour" in ('green', 'blue', 'orange', 'red', 'purple', 'grey')) not null default 'grey', "is_sellable" boolean not null default true, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_condition_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_condition_deleted_at" ON "serial_condition" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_counter" ("id" text not null, "last" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_counter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_counter_deleted_at" ON "serial_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_event" ("serial_id" text not null, "sequence" integer not null, "operation_id" text not null, "command" text not null, "from_status" text null, "to_status" text not null, "actor_type" text not null, "actor_id" text null, "reference_type" text null, "reference_id" text null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "changes" text not null, "hash_version" integer not null, "prev_hash" text null, "hash" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_event_pkey" primary key ("serial_id", "sequence"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_event_deleted_at" ON "serial_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_identifier" ("id" text not null, "serial_id" text not null, "type" text not null, "value" text not null, "normalized" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_identifier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_identifier_deleted_at" ON "serial_identifier" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_operation" ("id" text not null, "kind" text not null, "state" text check ("state" in ('pending', 'done', 'abandoned')) not null, "progress" text check ("progress" in ('planned', 'stocked', 'recorded')) not null, "idempotency_key" text not null, "attempt" integer not null default 1, "request_hash" text not null, "reverts_operation_id" text null, "flow" text null, "reference_type" text null, "reference_id" text null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "serial_count" integer not null default 0, "owed" jsonb not null, "intent" jsonb null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_operation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_operation_deleted_at" ON "serial_operation" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "serial_policy" ("id" text not null, "inventory_item_id" text null, "location_id" text null, "is_tracked" boolean not null default false, "parts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_policy_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_serial_policy_deleted_at" ON "serial_policy" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "serial" cascade;`)

    this.addSql(`drop table if exists "serial_assignment" cascade;`)

    this.addSql(`drop table if exists "serial_condition" cascade;`)

    this.addSql(`drop table if exists "serial_counter" cascade;`)

    this.addSql(`drop table if exists "serial_event" cascade;`)

    this.addSql(`drop table if exists "serial_identifier" cascade;`)

    this.addSql(`drop table if exists "serial_operation" cascade;`)

    this.addSql(`drop table if exists "serial_policy" cascade;`)
  }
}
