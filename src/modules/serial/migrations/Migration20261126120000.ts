import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Settings: the reasons that a store offers, each once, and the layers of the policy by their location. Insight: the events
 * of the commands that are counted (`COUNTED_COMMANDS` of src/lifecycle/insight.ts) by their date, and sales by theirs.
 */
export class Migration20261126120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_reason" ("id" text not null, "text" text not null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_reason_pkey" primary key ("id"));`
    )
    this.addSql(`
      create unique index "IDX_serial_reason_text" on serial_reason (lower(text));
      create index "IDX_serial_policy_location" on serial_policy (location_id, id) where location_id is not null;
      create index "IDX_serial_event_counted" on serial_event (command, occurred_at)
        include (serial_id, sequence, operation_id)
        where command in ('accept_for_repair', 'declare_claim', 'receive', 'register', 'register_captured',
          'replace_in_advance', 'replace_out', 'return_damaged', 'return_for_inspection', 'return_to_stock',
          'send_to_repair', 'take_back', 'undeliver', 'withdraw_claim', 'withdraw_claim_and_return');
      create index "IDX_serial_assignment_sold" on serial_assignment (sold_at) where state in ('sold', 'returned');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_assignment_sold", "IDX_serial_event_counted", "IDX_serial_policy_location";
      drop table if exists "serial_reason" cascade;
    `)
  }
}
