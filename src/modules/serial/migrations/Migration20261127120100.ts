import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * How many serials stand in each status at each place, kept by triggers instead of counted: what an operation changes is
 * written as further rows, which a job adds up (ADR 0028).
 */
export class Migration20261127120100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table serial_tally (
        id bigint generated always as identity primary key,
        inventory_item_id text not null,
        location_id text,
        status text not null,
        count integer not null
      );
      create index "IDX_serial_tally_place" on serial_tally (inventory_item_id, location_id, status) include (count);

      create function serial_tally_inserted() returns trigger language plpgsql as $$
      begin
        insert into serial_tally (inventory_item_id, location_id, status, count)
          select inventory_item_id, location_id, status, count(*) from written group by 1, 2, 3;
        return null;
      end $$;

      create function serial_tally_updated() returns trigger language plpgsql as $$
      begin
        insert into serial_tally (inventory_item_id, location_id, status, count)
          select inventory_item_id, location_id, status, sum(n) from (
            select inventory_item_id, location_id, status, 1 as n from written
            union all select inventory_item_id, location_id, status, -1 from replaced
          ) moved group by 1, 2, 3 having sum(n) <> 0;
        return null;
      end $$;

      create trigger serial_tally_insert after insert on serial
        referencing new table as written for each statement execute function serial_tally_inserted();
      create trigger serial_tally_update after update on serial
        referencing old table as replaced new table as written for each statement execute function serial_tally_updated();

      insert into serial_tally (inventory_item_id, location_id, status, count)
        select inventory_item_id, location_id, status, count(*) from serial group by 1, 2, 3;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger serial_tally_insert on serial;
      drop trigger serial_tally_update on serial;
      drop function serial_tally_inserted;
      drop function serial_tally_updated;
      drop table serial_tally;
    `)
  }
}
