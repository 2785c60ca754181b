import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Cases: repairs, claims and returns to a supplier, with what each operation changed of them. The units that are on a
 * case bear its id; units that others have are found by the day on which they are due.
 */
export class Migration20261125170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "serial_case" ("id" text not null, "kind" text check ("kind" in ('customer', 'supplier', 'internal')) not null, "status" text check ("status" in ('open', 'closed', 'cancelled')) not null, "vendor" text null, "reference" text null, "customer_id" text null, "contact" text null, "fault" text null, "note" text null, "due_on" text null, "cost" text null, "credit" text null, "currency_code" text null, "outcome" text check ("outcome" in ('repaired', 'replaced', 'credited', 'refused', 'scrapped')) null, "opened_at" timestamptz null, "sent_at" timestamptz null, "returned_at" timestamptz null, "closed_at" timestamptz null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_case_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_case_step" ("id" text not null, "case_id" text not null, "sequence" integer not null, "step" text not null, "changes" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_case_step_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_reminder" ("id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_reminder_pkey" primary key ("id"));`
    )
    this.addSql(
      `alter table if exists "serial" add column if not exists "replaces_serial_id" text null;`
    )
    this.addSql(`
      create index "IDX_serial_case_status" on serial_case (status, id);
      create index "IDX_serial_case_customer" on serial_case (customer_id, id) where customer_id is not null;
      create index "IDX_serial_case_vendor" on serial_case (lower(vendor) text_pattern_ops) where vendor is not null;
      create index "IDX_serial_case_reference" on serial_case (lower(reference) text_pattern_ops)
        where reference is not null;
      create index "IDX_serial_case_due" on serial_case (due_on) where status = 'open' and due_on is not null;
      create unique index "IDX_serial_case_step_case" on serial_case_step (case_id, sequence);
      alter table serial_case_step
        add constraint serial_case_step_case foreign key (case_id) references serial_case (id),
        add constraint serial_case_step_operation foreign key (id) references serial_operation (id);
      create trigger serial_case_by_operation before insert or update or delete on serial_case
        for each statement execute function serial_only_by_operation();
      create trigger serial_case_step_by_operation before insert or update or delete on serial_case_step
        for each statement execute function serial_only_by_operation();

      create index "IDX_serial_on_case" on serial (case_id) where case_id is not null;
      create index "IDX_serial_on_loan" on serial (due_on, id) where status = 'on_loan';
      create index "IDX_serial_replaces" on serial (replaces_serial_id) where replaces_serial_id is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_on_case", "IDX_serial_on_loan", "IDX_serial_replaces";
      alter table serial drop column if exists replaces_serial_id;
      drop table if exists "serial_case_step" cascade;
      drop table if exists "serial_case" cascade;
      drop table if exists "serial_reminder" cascade;
    `)
  }
}
