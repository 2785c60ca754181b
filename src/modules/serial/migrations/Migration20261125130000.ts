import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Transfers. A transfer is written once, by the operation that sends its units. Its units are found by `transfer_id`
 * while they are in transit, and only then: so a transfer is open as long as that index knows it.
 */
export class Migration20261125130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_transfer" ("id" text not null, "origin_location_id" text not null, "destination_location_id" text not null, "reference" text null, "note" text null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_transfer_pkey" primary key ("id"));`
    )
    this.addSql(`
      create index "IDX_serial_transfer_origin" on serial_transfer (origin_location_id, id);
      create index "IDX_serial_transfer_destination" on serial_transfer (destination_location_id, id);
      create index "IDX_serial_transfer_reference" on serial_transfer (lower(reference) text_pattern_ops)
        where reference is not null;
      alter table serial_transfer
        add constraint transfer_leads_elsewhere check (origin_location_id <> destination_location_id);
      create trigger serial_transfer_by_operation before insert or update or delete on serial_transfer
        for each statement execute function serial_only_by_operation();

      create index "IDX_serial_in_transfer" on serial (transfer_id) where transfer_id is not null;
      alter table serial
        add constraint serial_transfer_is_in_transit check (transfer_id is null or status = 'in_transit');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table serial drop constraint serial_transfer_is_in_transit;
      drop index "IDX_serial_in_transfer";
      drop table if exists "serial_transfer" cascade;
    `)
  }
}
