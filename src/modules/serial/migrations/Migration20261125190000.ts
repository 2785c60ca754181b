import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Expected deliveries, written only by operations. Their units that have not come are found by `delivery_id`. */
export class Migration20261125190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_delivery" ("id" text not null, "supplier" text not null, "reference" text null, "location_id" text not null, "expected_on" text null, "note" text null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_delivery_line" ("delivery_id" text not null, "inventory_item_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_delivery_line_pkey" primary key ("delivery_id", "inventory_item_id"));`
    )
    this.addSql(`
      create index "IDX_serial_delivery_location" on serial_delivery (location_id, id);
      create index "IDX_serial_delivery_supplier" on serial_delivery (lower(supplier) text_pattern_ops);
      create index "IDX_serial_delivery_reference" on serial_delivery (lower(reference) text_pattern_ops)
        where reference is not null;
      alter table serial_delivery_line
        add constraint serial_delivery_line_delivery foreign key (delivery_id) references serial_delivery (id),
        add constraint serial_delivery_line_quantity check (quantity > 0);
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
      drop table if exists "serial_delivery_line" cascade;
      drop table if exists "serial_delivery" cascade;
    `)
  }
}
