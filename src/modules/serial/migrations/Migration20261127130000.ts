import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What buyers read of a unit, its photos, and what became of its notes: in the history these are only erased. */
export class Migration20261127130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "serial" add column if not exists "public_note" text null, add column if not exists "photos" jsonb not null default '[]';`
    )
    this.addSql(
      `alter table if exists "serial_event" add column if not exists "notes_before" text null, add column if not exists "notes_after" text null;`
    )
    this.addSql(`
      create trigger serial_event_notes_are_erased before update on serial_event
        for each row when ((new.notes_before is not null and new.notes_before is distinct from old.notes_before)
          or (new.notes_after is not null and new.notes_after is distinct from old.notes_after))
        execute function serial_refuse_write('notes in the history are only erased');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger serial_event_notes_are_erased on serial_event;`)
    this.addSql(
      `alter table if exists "serial_event" drop column if exists "notes_before", drop column if exists "notes_after";`
    )
    this.addSql(
      `alter table if exists "serial" drop column if exists "public_note", drop column if exists "photos";`
    )
  }
}
