import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = [
  "serial",
  "serial_assignment",
  "serial_condition",
  "serial_counter",
  "serial_event",
  "serial_identifier",
  "serial_operation",
  "serial_policy",
]

/**
 * What the generated schema cannot say: one number per scope, the hash-chained ledger, and who may write.
 * A transaction names its operation in `serials.operation` (set by `execute`, local to the transaction).
 */
export class Migration20261123120100 extends Migration {
  override async up(): Promise<void> {
    // Nothing here is ever soft-deleted, so the generated indexes on deleted_at would only cost every insert.
    TABLES.forEach((table) => this.addSql(`drop index if exists "IDX_${table}_deleted_at";`))

    this.addSql(`
      create unique index "IDX_serial_number" on serial (normalized, scope_key) where status <> 'void';
      create index "IDX_serial_item_status" on serial (inventory_item_id, status);
      create index "IDX_serial_on_hand" on serial (inventory_item_id, location_id, received_at, id)
        where status in ('in_stock', 'reserved');
      create index "IDX_serial_withheld" on serial (inventory_item_id, location_id)
        where status = 'in_stock' and (not is_sellable_condition or notice_ids <> '{}' or expires_on is not null or held_for is not null);
      create index "IDX_serial_void" on serial (normalized, scope_key) where status = 'void';
      create index "IDX_serial_order" on serial (order_id) where order_id is not null;
      create index "IDX_serial_line" on serial (order_line_item_id) where order_line_item_id is not null;
      create index "IDX_serial_fulfillment" on serial (fulfillment_id) where fulfillment_id is not null;
      create index "IDX_serial_return" on serial (return_id) where return_id is not null;
      create index "IDX_serial_customer" on serial (customer_id) where customer_id is not null;
      create index "IDX_serial_lot" on serial (lot) where lot is not null;
      create index "IDX_serial_held_until" on serial (held_until) where held_until is not null;
      create index "IDX_serial_condition" on serial (condition_id) where condition_id is not null;
      create index "IDX_serial_identifier_normalized" on serial_identifier (normalized);
      create index "IDX_serial_identifier_serial" on serial_identifier (serial_id);
      create index "IDX_serial_assignment_serial" on serial_assignment (serial_id);
      create index "IDX_serial_assignment_line" on serial_assignment (order_line_item_id, inventory_item_id);
      create index "IDX_serial_assignment_order" on serial_assignment (order_id);
      create unique index "IDX_serial_assignment_open" on serial_assignment (serial_id) where state in ('captured', 'sold');
      create index "IDX_serial_event_operation" on serial_event (operation_id);
      create unique index "IDX_serial_operation_key" on serial_operation (idempotency_key, attempt);
      create unique index "IDX_serial_operation_reverts" on serial_operation (reverts_operation_id) where reverts_operation_id is not null;
      create index "IDX_serial_operation_pending" on serial_operation (recorded_at) where state = 'pending';
      create index "IDX_serial_operation_reference" on serial_operation (reference_id) where reference_id is not null;
      create index "IDX_serial_policy_item" on serial_policy (inventory_item_id);
    `)

    this.addSql(`
      alter table serial
        add constraint serial_on_hand_has_place check (status not in ('in_stock', 'reserved') or location_id is not null),
        add constraint serial_reserved_has_line check (status <> 'reserved' or (order_line_item_id is not null and assignment_id is not null)),
        add constraint serial_sold_is_customers check (status <> 'sold' or owner = 'customer'),
        add constraint serial_in_stock_is_stores check (status not in ('in_stock', 'reserved') or owner = 'store'),
        add constraint serial_in_transit_has_destination check (status <> 'in_transit' or destination_location_id is not null),
        add constraint serial_quarantined_has_reason check (status <> 'quarantined' or reason is not null),
        add constraint serial_on_loan_has_due_date check (status <> 'on_loan' or due_on is not null),
        add constraint serial_hold_is_whole check (held_for is not null or held_until is null),
        add constraint serial_number_is_not_blank check (btrim(number) <> '' and normalized <> ''),
        add constraint serial_has_event foreign key (id, version) references serial_event (serial_id, sequence);
      alter table serial_assignment
        add constraint serial_assignment_serial foreign key (serial_id) references serial (id);
      alter table serial_event
        add constraint serial_event_first check (sequence >= 1 and (sequence = 1) = (prev_hash is null)),
        add constraint serial_event_operation foreign key (operation_id) references serial_operation (id);
    `)

    // The canonical form of src/lifecycle/event.ts, version 1.
    this.addSql(`
      create function serial_event_hash(e serial_event) returns text language sql immutable as $$
        select encode(sha256(convert_to(concat_ws(E'\\n',
          e.hash_version, e.serial_id, e.sequence, e.operation_id, e.command,
          coalesce(e.from_status, ''), e.to_status, e.actor_type, coalesce(e.actor_id, ''),
          coalesce(e.reference_type, ''), coalesce(e.reference_id, ''),
          (extract(epoch from e.occurred_at) * 1000)::bigint, (extract(epoch from e.recorded_at) * 1000)::bigint,
          e.changes, coalesce(e.prev_hash, '')), 'UTF8')), 'hex')
      $$;

      create function serial_refuse_write() returns trigger language plpgsql as $$
      begin
        raise exception '% of % is refused: %', tg_op, tg_table_name, tg_argv[0] using errcode = 'integrity_constraint_violation';
      end $$;

      create function serial_only_by_operation() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('serials.operation', true), '') = '' then
          raise exception '% of % is refused: serials change only by an operation (execute)', tg_op, tg_table_name
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;

      create function serial_event_chain() returns trigger language plpgsql as $$
      declare broken serial_event;
      begin
        select e.* into broken from written e
          left join serial_event p on p.serial_id = e.serial_id and p.sequence = e.sequence - 1
          where e.hash is distinct from serial_event_hash(e) or (e.sequence > 1 and e.prev_hash is distinct from p.hash)
          limit 1;
        if found then
          raise exception 'event % of serial % does not continue its chain', broken.sequence, broken.serial_id
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
    `)

    this.addSql(`
      create trigger serial_by_operation before insert or update on serial
        for each statement execute function serial_only_by_operation();
      create trigger serial_one_event_a_change before update on serial
        for each row when (new.version <> old.version + 1 or new.id <> old.id) execute function serial_refuse_write('a change needs exactly one event');
      create trigger serial_has_history before delete or truncate on serial
        for each statement execute function serial_refuse_write('a serial with a history cannot be deleted');
      create trigger serial_assignment_by_operation before insert or update or delete on serial_assignment
        for each statement execute function serial_only_by_operation();
      create trigger serial_identifier_by_operation before insert or update or delete on serial_identifier
        for each statement execute function serial_only_by_operation();
      create trigger serial_assignment_stays before truncate on serial_assignment
        for each statement execute function serial_refuse_write('assignments are never deleted');
      create trigger serial_identifier_stays before truncate on serial_identifier
        for each statement execute function serial_refuse_write('identifiers change only with their serial');
      create trigger serial_event_by_operation before insert on serial_event
        for each statement execute function serial_only_by_operation();
      create trigger serial_event_continues after insert on serial_event
        referencing new table as written for each statement execute function serial_event_chain();
      create trigger serial_event_is_final before delete or truncate on serial_event
        for each statement execute function serial_refuse_write('events are never deleted');
      create trigger serial_event_is_immutable before update on serial_event
        for each row when ((new.serial_id, new.sequence, new.hash) is distinct from (old.serial_id, old.sequence, old.hash)
          or new.hash <> serial_event_hash(new)) execute function serial_refuse_write('events are never changed');
      create trigger serial_operation_is_final before update on serial_operation
        for each row when (old.state <> 'pending' and (to_jsonb(new) - 'note' - 'updated_at') <> (to_jsonb(old) - 'note' - 'updated_at'))
        execute function serial_refuse_write('a finished operation is never changed');
      create trigger serial_operation_stays before delete or truncate on serial_operation
        for each statement execute function serial_refuse_write('operations are never deleted');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table serial drop constraint serial_has_event;
      alter table serial_event drop constraint serial_event_operation;
    `)
    const tables = [
      "serial",
      "serial_assignment",
      "serial_identifier",
      "serial_event",
      "serial_operation",
    ]
    tables.forEach((table) =>
      this.addSql(`
        do $$ declare t text; begin
          for t in select tgname from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal loop
            execute format('drop trigger %I on ${table}', t);
          end loop;
        end $$;`)
    )
    this.addSql(`
      drop function serial_event_chain; drop function serial_only_by_operation; drop function serial_refuse_write;
      drop function serial_event_hash;
      alter table serial_assignment drop constraint serial_assignment_serial;
      alter table serial_event drop constraint serial_event_first;
      alter table serial drop constraint serial_on_hand_has_place, drop constraint serial_reserved_has_line,
        drop constraint serial_sold_is_customers, drop constraint serial_in_stock_is_stores,
        drop constraint serial_in_transit_has_destination, drop constraint serial_quarantined_has_reason,
        drop constraint serial_on_loan_has_due_date, drop constraint serial_hold_is_whole,
        drop constraint serial_number_is_not_blank;
      drop index "IDX_serial_number", "IDX_serial_item_status", "IDX_serial_on_hand", "IDX_serial_withheld", "IDX_serial_void",
        "IDX_serial_order", "IDX_serial_line", "IDX_serial_fulfillment", "IDX_serial_return", "IDX_serial_customer",
        "IDX_serial_lot", "IDX_serial_held_until", "IDX_serial_condition", "IDX_serial_identifier_normalized",
        "IDX_serial_identifier_serial", "IDX_serial_assignment_serial", "IDX_serial_assignment_line",
        "IDX_serial_assignment_order", "IDX_serial_assignment_open", "IDX_serial_event_operation",
        "IDX_serial_operation_key", "IDX_serial_operation_reverts", "IDX_serial_operation_pending",
        "IDX_serial_operation_reference", "IDX_serial_policy_item";
    `)
    TABLES.forEach((table) =>
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on ${table} (deleted_at) where deleted_at is null;`
      )
    )
  }
}
