import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Verifications of the chains, the heads that were noted, and the exports that were given out. */
export class Migration20261128140000 extends Migration {
  override async up(): Promise<void> {
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `create table if not exists "serial_audit_run" ("id" text not null, "state" text check ("state" in ('running', 'done')) not null, "verified_until" text not null default '', "serial_count" integer not null default 0, "event_count" integer not null default 0, "fault_count" integer not null default 0, "faults" jsonb not null default '[]', "finished_at" timestamptz null, "actor_type" text not null, "actor_id" text null, ${noted}, constraint "serial_audit_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_audit_head" ("serial_id" text not null, "sequence" integer not null, "hash" text not null, ${noted}, constraint "serial_audit_head_pkey" primary key ("serial_id"));`
    )
    this.addSql(
      `create table if not exists "serial_audit_export" ("id" text not null, "exported_at" timestamptz not null, "scope" text not null, "serial_count" integer not null, "event_count" integer not null, "heads_digest" text not null, "key_id" text null, "signature" text null, "actor_type" text not null, "actor_id" text null, ${noted}, constraint "serial_audit_export_pkey" primary key ("id"));`
    )
    this.addSql(`
      create unique index "IDX_serial_audit_run_running" on serial_audit_run (state) where state = 'running';
      create index "IDX_serial_audit_run_started" on serial_audit_run (created_at desc, id desc);
      create index "IDX_serial_audit_export_exported" on serial_audit_export (exported_at desc, id desc);
      create trigger serial_audit_head_goes_on before update on serial_audit_head
        for each row when (new.serial_id <> old.serial_id or new.sequence <= old.sequence)
        execute function serial_refuse_write('a head that was noted never goes back');
      create trigger serial_audit_head_stays before delete or truncate on serial_audit_head
        for each statement execute function serial_refuse_write('heads that were noted stay');
      create trigger serial_audit_export_stays before update or delete or truncate on serial_audit_export
        for each statement execute function serial_refuse_write('exports that were given out stay');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists "serial_audit_export" cascade;
      drop table if exists "serial_audit_head" cascade;
      drop table if exists "serial_audit_run" cascade;
    `)
  }
}
