import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Where a unit was when something happened to it, and where it left from when it was sold, beside the chain: figures of one
 * place read neither each unit's events nor their texts any more (ADR 0042). What the events say so far is noted as well.
 */
export class Migration20261129110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "serial_event" add column if not exists "location_id" text null;`
    )
    this.addSql(
      `alter table if exists "serial_assignment" add column if not exists "location_id" text null;`
    )
    this.addSql(`
      alter table serial_event disable trigger user;
      with said as (
        select serial_id, sequence, changes::json -> 'location_id' ->> 1 as place,
               count(*) filter (where changes like '%"location_id":%') over (partition by serial_id order by sequence) as stay
          from serial_event
      )
      update serial_event e set location_id = s.place
        from (
          select serial_id, sequence, first_value(place) over (partition by serial_id, stay order by sequence) as place
            from said where stay > 0
        ) s
       where s.serial_id = e.serial_id and s.sequence = e.sequence and s.place is not null;
      alter table serial_event enable trigger user;

      alter table serial_assignment disable trigger user;
      update serial_assignment a set location_id = coalesce(
          (select e.location_id from serial_event e
            where e.serial_id = a.serial_id and e.occurred_at <= a.sold_at order by e.sequence desc limit 1),
          (select e.location_id from serial_event e
            where e.serial_id = a.serial_id and e.location_id is not null order by e.sequence limit 1))
       where a.state in ('sold', 'returned');
      alter table serial_assignment enable trigger user;
    `)
    this.addSql(`
      drop trigger serial_event_is_immutable on serial_event;
      create trigger serial_event_is_immutable before update on serial_event
        for each row when ((new.serial_id, new.sequence, new.hash, new.location_id)
            is distinct from (old.serial_id, old.sequence, old.hash, old.location_id)
          or new.hash <> serial_event_hash(new)) execute function serial_refuse_write('events are never changed');

      drop index "IDX_serial_event_counted";
      create index "IDX_serial_event_counted" on serial_event (command, occurred_at)
        include (serial_id, sequence, operation_id, location_id)
        where command in ('accept_for_repair', 'declare_claim', 'receive', 'register', 'register_captured',
          'replace_in_advance', 'replace_out', 'return_damaged', 'return_for_inspection', 'return_to_stock',
          'send_to_repair', 'take_back', 'undeliver', 'withdraw_claim', 'withdraw_claim_and_return');
      drop index "IDX_serial_assignment_sold";
      create index "IDX_serial_assignment_sold" on serial_assignment (sold_at)
        include (id, serial_id, inventory_item_id, location_id, closed_at) where state in ('sold', 'returned');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_assignment_sold";
      create index "IDX_serial_assignment_sold" on serial_assignment (sold_at) where state in ('sold', 'returned');
      drop index "IDX_serial_event_counted";
      create index "IDX_serial_event_counted" on serial_event (command, occurred_at)
        include (serial_id, sequence, operation_id)
        where command in ('accept_for_repair', 'declare_claim', 'receive', 'register', 'register_captured',
          'replace_in_advance', 'replace_out', 'return_damaged', 'return_for_inspection', 'return_to_stock',
          'send_to_repair', 'take_back', 'undeliver', 'withdraw_claim', 'withdraw_claim_and_return');
      drop trigger serial_event_is_immutable on serial_event;
      create trigger serial_event_is_immutable before update on serial_event
        for each row when ((new.serial_id, new.sequence, new.hash) is distinct from (old.serial_id, old.sequence, old.hash)
          or new.hash <> serial_event_hash(new)) execute function serial_refuse_write('events are never changed');
    `)
    this.addSql(`alter table if exists "serial_assignment" drop column if exists "location_id";`)
    this.addSql(`alter table if exists "serial_event" drop column if exists "location_id";`)
  }
}
