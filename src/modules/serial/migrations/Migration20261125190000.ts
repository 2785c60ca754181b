import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Expected deliveries and counts, written only by operations. */
export class Migration20261125190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_delivery" ("id" text not null, "supplier" text not null, "reference" text null, "location_id" text not null, "expected_on" text null, "note" text null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_delivery_line" ("delivery_id" text not null, "inventory_item_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_delivery_line_pkey" primary key ("delivery_id", "inventory_item_id"));`
    )
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `create table if not exists "serial_count" ("id" text not null, "location_id" text not null, "item_ids" text[] null, "bin" text null, "is_blind" boolean not null default false, "note" text null, "status" text check ("status" in ('open', 'reviewing', 'cancelled')) not null, "opened_at" timestamptz not null, "approved_at" timestamptz null, "approved_by_type" text null, "approved_by_id" text null, "actor_type" text not null, "actor_id" text null, ${noted}, constraint "serial_count_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_count_scan" ("operation_id" text not null, "key" text not null, "count_id" text not null, "number" text not null, "serial_id" text null, "actor_type" text not null, "actor_id" text null, "scanned_at" timestamptz not null, "discarded_at" timestamptz null, ${noted}, constraint "serial_count_scan_pkey" primary key ("operation_id", "key"));`
    )
    this.addSql(
      `create table if not exists "serial_count_result" ("operation_id" text not null, "key" text not null, "count_id" text not null, "number" text not null, "serial_id" text null, "outcome" text not null, "correction" text null, "inventory_item_id" text null, "status" text null, "location_id" text null, "bin" text null, "scanned_at" timestamptz null, ${noted}, constraint "serial_count_result_pkey" primary key ("operation_id", "key"));`
    )
    this.addSql(`
      create index "IDX_serial_count_location" on serial_count (location_id, id);
      create unique index "IDX_serial_count_scan_once" on serial_count_scan (count_id, key) where discarded_at is null;
      alter table serial_count_scan
        add constraint serial_count_scan_count foreign key (count_id) references serial_count (id);
      alter table serial_count_result
        add constraint serial_count_result_operation foreign key (operation_id) references serial_operation (id);
      create trigger serial_count_by_operation before insert or update or delete on serial_count
        for each statement execute function serial_only_by_operation();
      create trigger serial_count_scan_by_operation before insert or update or delete on serial_count_scan
        for each statement execute function serial_only_by_operation();
      create trigger serial_count_result_by_operation before insert on serial_count_result
        for each statement execute function serial_only_by_operation();
      create trigger serial_count_result_is_final before update or delete or truncate on serial_count_result
        for each statement execute function serial_refuse_write('the report of a count stays as it was at closing');
    `)
    this.addSql(`
      create index "IDX_serial_delivery_location" on serial_delivery (location_id, id);
      create index "IDX_serial_delivery_supplier" on serial_delivery (lower(supplier) text_pattern_ops);
      create index "IDX_serial_delivery_reference" on serial_delivery (lower(reference) text_pattern_ops)
        where reference is not null;
      alter table serial_delivery_line
        add constraint serial_delivery_line_delivery foreign key (delivery_id) references serial_delivery (id),
        add constraint delivery_line_has_units check (quantity > 0);
      create trigger serial_delivery_by_operation before insert or update or delete on serial_delivery
        for each statement execute function serial_only_by_operation();
      create trigger serial_delivery_line_by_operation before insert or update or delete on serial_delivery_line
        for each statement execute function serial_only_by_operation();
      create index "IDX_serial_expected_of_delivery" on serial (delivery_id) where status = 'expected';
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_expected_of_delivery";
      drop table if exists "serial_count_result" cascade;
      drop table if exists "serial_count_scan" cascade;
      drop table if exists "serial_count" cascade;
      drop table if exists "serial_delivery_line" cascade;
      drop table if exists "serial_delivery" cascade;
    `)
  }
}
