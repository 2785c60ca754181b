import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Buyers: when a unit was registered, the codes in boxes, and units offered to other customers. */
export class Migration20261125200000 extends Migration {
  override async up(): Promise<void> {
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `create table if not exists "serial_claim_code" ("id" text not null, "code_hash" text not null, ${noted}, constraint "serial_claim_code_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_handover" ("id" text not null, "serial_id" text not null, "from_customer_id" text not null, "to_customer_id" text null, "email" text null, "status" text check ("status" in ('open', 'accepted', 'declined', 'cancelled', 'lapsed')) not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, ${noted}, constraint "serial_handover_pkey" primary key ("id"));`
    )
    this.addSql(
      `alter table if exists "serial" add column if not exists "registered_at" timestamptz null;`
    )
    this.addSql(`
      alter table serial_claim_code
        add constraint serial_claim_code_serial foreign key (id) references serial (id);
      alter table serial_handover
        add constraint serial_handover_serial foreign key (serial_id) references serial (id),
        add constraint handover_is_whole check (status <> 'open' or (email is not null and ended_at is null)),
        add constraint handover_forgets check (status = 'open' or (email is null and ended_at is not null));
      create unique index "IDX_serial_handover_open" on serial_handover (serial_id) where status = 'open';
      create index "IDX_serial_handover_email" on serial_handover (email, id) where status = 'open';
      create index "IDX_serial_handover_giver" on serial_handover (from_customer_id, id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "serial" drop column if exists "registered_at";`)
    this.addSql(`
      drop table if exists "serial_handover" cascade;
      drop table if exists "serial_claim_code" cascade;
    `)
  }
}
