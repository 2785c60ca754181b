import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The acquisition and disposition record: entries that are only ever added, the lines that they come to, what the merchant
 * says of them, and to whom orders go.
 */
export class Migration20261128130000 extends Migration {
  override async up(): Promise<void> {
    const noted = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
    this.addSql(
      `create table if not exists "serial_book_entry" ("entry_no" integer not null, "line_no" integer not null, "side" text check ("side" in ('acquisition', 'disposition')) not null, "original_no" integer not null, "corrects_no" integer null, "is_withdrawn" boolean not null, "serial_id" text not null, "inventory_item_id" text not null, "location_id" text null, "number" text not null, "title" text null, "sku" text null, "fields" jsonb not null, "via" text not null, "party_name" text null, "party_address" text null, "party_licence" text null, "order_id" text null, "occurred_on" text not null, "recorded_at" timestamptz not null, "operation_id" text not null, "actor_type" text not null, "actor_id" text null, "reason" text null, ${noted}, constraint "serial_book_entry_pkey" primary key ("entry_no"));`
    )
    this.addSql(
      `create table if not exists "serial_book_line" ("line_no" integer not null, "serial_id" text not null, "inventory_item_id" text not null, "location_id" text null, "number" text not null, "acquisition_no" integer not null, "acquired_on" text not null, "disposition_no" integer null, "disposed_on" text null, "is_withdrawn" boolean not null, ${noted}, constraint "serial_book_line_pkey" primary key ("line_no"));`
    )
    this.addSql(
      `create table if not exists "serial_book_setting" ("id" text not null, "fields" jsonb not null, "is_per_location" boolean not null, ${noted}, constraint "serial_book_setting_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "serial_transferee" ("order_id" text not null, "name" text not null, "address" text null, "licence_number" text null, ${noted}, constraint "serial_transferee_pkey" primary key ("order_id"));`
    )
    this.addSql(`
      alter table serial_book_entry
        add constraint serial_book_entry_serial foreign key (serial_id) references serial (id),
        add constraint serial_book_entry_operation foreign key (operation_id) references serial_operation (id),
        add constraint serial_book_entry_corrects foreign key (corrects_no) references serial_book_entry (entry_no),
        add constraint serial_book_entry_order check (entry_no >= 1 and line_no <= entry_no and original_no <= entry_no and corrects_no < entry_no),
        add constraint serial_book_entry_original check ((corrects_no is null) = (original_no = entry_no));
      create unique index "IDX_serial_book_entry_corrects" on serial_book_entry (corrects_no) where corrects_no is not null;
      create index "IDX_serial_book_entry_line" on serial_book_entry (line_no, entry_no);
      create index "IDX_serial_book_entry_original" on serial_book_entry (original_no, entry_no);
      create index "IDX_serial_book_entry_serial" on serial_book_entry (serial_id, entry_no);
      create index "IDX_serial_book_entry_operation" on serial_book_entry (operation_id);
      create index "IDX_serial_book_entry_source" on serial_book_entry (party_name, entry_no desc) where side = 'acquisition';
      create index "IDX_serial_book_line_serial" on serial_book_line (serial_id, line_no);
      create index "IDX_serial_book_line_open" on serial_book_line (line_no) where disposition_no is null and not is_withdrawn;
      create index "IDX_serial_book_line_item" on serial_book_line (inventory_item_id, line_no);
      create index "IDX_serial_book_line_number" on serial_book_line (lower(number) text_pattern_ops);
      create index "IDX_serial_policy_book" on serial_policy (id) where parts ->> 'book' is not null;
    `)
    this.addSql(`
      create function serial_book_continues() returns trigger language plpgsql as $$
      declare wrong record;
      begin
        select min(entry_no) as first, max(entry_no) - min(entry_no) + 1 - count(*) as gaps,
               (select coalesce(max(e.entry_no), 0) from serial_book_entry e
                 where e.entry_no < (select min(entry_no) from written)) as before
          into wrong from written;
        if wrong.first <> wrong.before + 1 or wrong.gaps <> 0 then
          raise exception 'entries of the book are numbered without gaps: % does not follow %', wrong.first, wrong.before
            using errcode = 'integrity_constraint_violation';
        end if;
        select e.entry_no into wrong from written e join serial_book_entry c on c.entry_no = e.corrects_no
          where (c.line_no, c.side, c.original_no, c.serial_id) is distinct from (e.line_no, e.side, e.original_no, e.serial_id) limit 1;
        if found then
          raise exception 'entry % of the book corrects one of another line', wrong.entry_no
            using errcode = 'integrity_constraint_violation';
        end if;
        insert into serial_book_line (line_no, serial_id, inventory_item_id, location_id, number, acquisition_no, acquired_on, is_withdrawn)
          select distinct on (line_no) line_no, serial_id, inventory_item_id, location_id, number, entry_no, occurred_on, is_withdrawn
            from written where side = 'acquisition' order by line_no, entry_no desc
          on conflict (line_no) do update set inventory_item_id = excluded.inventory_item_id, location_id = excluded.location_id,
            number = excluded.number, acquisition_no = excluded.acquisition_no, acquired_on = excluded.acquired_on,
            is_withdrawn = excluded.is_withdrawn, updated_at = now();
        update serial_book_line l
           set disposition_no = case when d.is_withdrawn then null else d.entry_no end,
               disposed_on = case when d.is_withdrawn then null else d.occurred_on end, updated_at = now()
          from (select distinct on (line_no) line_no, entry_no, occurred_on, is_withdrawn
                  from written where side = 'disposition' order by line_no, entry_no desc) d
         where l.line_no = d.line_no;
        return null;
      end $$;

      create trigger serial_book_entry_by_operation before insert on serial_book_entry
        for each statement execute function serial_only_by_operation();
      create trigger serial_book_entry_continues after insert on serial_book_entry
        referencing new table as written for each statement execute function serial_book_continues();
      create trigger serial_book_entry_is_final before update or delete or truncate on serial_book_entry
        for each statement execute function serial_refuse_write('entries of the book are corrected by further entries, never changed');
      create trigger serial_book_line_by_operation before insert or update or delete on serial_book_line
        for each statement execute function serial_only_by_operation();
      create trigger serial_book_line_stays before truncate on serial_book_line
        for each statement execute function serial_refuse_write('lines of the book follow from its entries');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index if exists "IDX_serial_policy_book";
      drop table if exists "serial_transferee" cascade;
      drop table if exists "serial_book_setting" cascade;
      drop table if exists "serial_book_line" cascade;
      drop table if exists "serial_book_entry" cascade;
      drop function if exists serial_book_continues;
    `)
  }
}
