import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What became of each unit of an expected delivery there, noted with the operation that says so: reading it from the
 * events took seconds for deliveries of many thousands (ADR 0020). What the events say so far is noted as well.
 */
export class Migration20261127140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table serial_delivery_unit (
        delivery_id text not null,
        serial_id text not null,
        inventory_item_id text not null,
        fate text not null check (fate in ('came', 'expected', 'missing', 'none')),
        was_announced boolean not null,
        is_announced boolean not null,
        occurred_at timestamptz not null,
        constraint serial_delivery_unit_pkey primary key (delivery_id, serial_id)
      );
      create index "IDX_serial_delivery_unit_fate" on serial_delivery_unit
        (delivery_id, inventory_item_id, fate, is_announced) include (serial_id);
      create trigger serial_delivery_unit_by_operation before insert or update or delete on serial_delivery_unit
        for each statement execute function serial_only_by_operation();
    `)
    this.addSql(`
      alter table serial_delivery_unit disable trigger serial_delivery_unit_by_operation;
      insert into serial_delivery_unit
        select f.delivery_id, f.serial_id, coalesce(later.inventory_item_id, s.inventory_item_id),
               case when f.to_status = 'in_stock' then 'came'
                    when f.command = 'cancel_announcement' then 'missing'
                    when f.to_status = 'expected' then 'expected'
                    else 'none'
               end,
               f.was_announced, f.was_announced and 'expected' in (coalesce(f.from_status, ''), f.to_status), f.occurred_at
          from (
            select distinct on (o.reference_id, e.serial_id)
                   o.reference_id as delivery_id, e.serial_id, e.sequence, e.command, e.from_status, e.to_status, e.occurred_at,
                   bool_or(e.command = 'announce') over (partition by o.reference_id, e.serial_id) as was_announced
              from serial_operation o join serial_event e on e.operation_id = o.id
             where o.reference_type = 'expected_delivery'
             order by o.reference_id, e.serial_id, e.sequence desc
          ) f
          join serial s on s.id = f.serial_id
          left join lateral (
            select l.changes::json -> 'inventory_item_id' ->> 0 as inventory_item_id from serial_event l
             where l.serial_id = f.serial_id and l.sequence > f.sequence and l.changes like '%"inventory_item_id"%'
             order by l.sequence limit 1
          ) later on true;
      alter table serial_delivery_unit enable trigger serial_delivery_unit_by_operation;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table serial_delivery_unit;`)
  }
}
