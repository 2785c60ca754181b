import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Notices and the units under them; and what became of each, on the unit. */
export class Migration20261127160000 extends Migration {
  override async up(): Promise<void> {
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `alter table if exists "serial" add column if not exists "notice_resolutions" text[] not null default '{}';`
    )
    this.addSql(
      `create table if not exists "serial_notice" ("id" text not null, "kind" text check ("kind" in ('recall', 'stolen')) not null, "title" text not null, "buyer_text" text null, "staff_text" text null, "authority_reference" text null, "selection" jsonb not null, "is_standing" boolean not null, "actor_type" text not null, "actor_id" text null, ${noted}, constraint "serial_notice_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_notice_unit" ("notice_id" text not null, "serial_id" text not null, "stage" text check ("stage" in ('pending', 'placed', 'lifted', 'removed')) not null, "resolution" text check ("resolution" in ('returned', 'repaired', 'replaced', 'destroyed', 'unreachable')) null, "resolved_by_operation_id" text null, "told_at" timestamptz null, ${noted}, constraint "serial_notice_unit_pkey" primary key ("notice_id", "serial_id"));`
    )
    this.addSql(`
      alter table serial_notice_unit
        add constraint serial_notice_unit_serial foreign key (serial_id) references serial (id);
      create index "IDX_serial_notice_unit_progress" on serial_notice_unit (notice_id, stage, resolution);
      create index "IDX_serial_notice_unit_serial" on serial_notice_unit (serial_id);
      create index "IDX_serial_notice_unit_untold" on serial_notice_unit (notice_id, serial_id)
        where stage = 'placed' and told_at is null;
      create index "IDX_serial_notice_opened" on serial_notice (created_at desc, id desc);
      create index "IDX_serial_noticed_customer" on serial (customer_id) where notice_ids <> '{}';
      create trigger serial_notice_by_operation before insert or update or delete on serial_notice
        for each statement execute function serial_only_by_operation();
      create trigger serial_notice_unit_by_operation
        before insert or delete or update of notice_id, serial_id, stage, resolution, resolved_by_operation_id
        on serial_notice_unit for each statement execute function serial_only_by_operation();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index if exists "IDX_serial_noticed_customer";
      drop table if exists "serial_notice_unit" cascade;
      drop table if exists "serial_notice" cascade;
      alter table if exists "serial" drop column if exists "notice_resolutions";
    `)
  }
}
