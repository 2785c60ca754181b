/** Units of expected deliveries of whom the database notes something else than their events tell: none, whatever happens. */
export const ASTRAY_DELIVERY_UNITS = `
  with told as (
    select f.delivery_id, f.serial_id, coalesce(later.inventory_item_id, s.inventory_item_id) as inventory_item_id,
           case when f.to_status = 'in_stock' then 'came'
                when f.command = 'cancel_announcement' then 'missing'
                when f.to_status = 'expected' and f.was_announced then 'expected'
                else 'none'
           end as fate,
           f.was_announced, f.was_announced and 'expected' in (coalesce(f.from_status, ''), f.to_status) as is_announced, f.occurred_at
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
      ) later on true
  )
  (select 'told' as side, * from told except select 'told', * from serial_delivery_unit)
  union all
  (select 'noted', * from serial_delivery_unit except select 'noted', * from told)`
