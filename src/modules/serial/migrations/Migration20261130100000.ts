import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What stands beside the chain of a void record, which no command describes any more, may be erased. */
export class Migration20261130100000 extends Migration {
  override async up(): Promise<void> {
    const beside = `'{notes,borrower,acquired_from,disposed_to,metadata,updated_at}'::text[]`
    this.addSql(`
      drop trigger serial_one_event_a_change on serial;
      create trigger serial_one_event_a_change before update on serial
        for each row when ((new.version <> old.version + 1 or new.id <> old.id)
          and not (old.status = 'void' and to_jsonb(new) - ${beside} = to_jsonb(old) - ${beside}))
        execute function serial_refuse_write('a change needs exactly one event');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger serial_one_event_a_change on serial;
      create trigger serial_one_event_a_change before update on serial
        for each row when (new.version <> old.version + 1 or new.id <> old.id)
        execute function serial_refuse_write('a change needs exactly one event');
    `)
  }
}
