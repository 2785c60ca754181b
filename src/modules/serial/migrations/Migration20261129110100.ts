import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * At which locations each operation did something, and to how many units there: what was done at a location last is read
 * without reading its units (ADR 0042). Units that stood there before or afterwards, and counts and deliveries of it. What
 * the events say so far is noted as well.
 */
export class Migration20261129110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table serial_operation_place (
        location_id text not null,
        recorded_at timestamptz not null,
        operation_id text not null references serial_operation (id),
        serial_count integer not null,
        constraint serial_operation_place_pkey primary key (location_id, recorded_at, operation_id)
      );
      create trigger serial_operation_place_by_operation before insert on serial_operation_place
        for each statement execute function serial_only_by_operation();
      create trigger serial_operation_place_stays before update or delete or truncate on serial_operation_place
        for each statement execute function serial_refuse_write('where an operation took place stays');
    `)
    this.addSql(`
      alter table serial_operation_place disable trigger user;
      insert into serial_operation_place (location_id, recorded_at, operation_id, serial_count)
        select p.location_id, o.recorded_at, o.id, count(distinct p.serial_id)
          from (
            select e.operation_id, e.serial_id, place.location_id from (
              select operation_id, serial_id, from_status, to_status, location_id,
                     lag(location_id) over (partition by serial_id order by sequence) as left_from from serial_event
            ) e cross join lateral (values
              (case when e.to_status in ('in_stock', 'reserved', 'returned', 'quarantined') then e.location_id end),
              (case when e.from_status in ('in_stock', 'reserved', 'returned', 'quarantined') then e.left_from end)
            ) place (location_id)
            union all
            select o.id, null, c.location_id from serial_operation o join serial_count c on c.id = o.reference_id
             where o.reference_type = 'count' and o.kind <> 'scan_count' and o.progress = 'recorded'
            union all
            select o.id, null, d.location_id from serial_operation o join serial_delivery d on d.id = o.reference_id
             where o.reference_type = 'expected_delivery' and o.progress = 'recorded'
          ) p join serial_operation o on o.id = p.operation_id
         where p.location_id is not null group by 1, 2, 3;
      alter table serial_operation_place enable trigger user;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table serial_operation_place;`)
  }
}
