import { COUNT, PRESENT_STATUSES } from "../../../lifecycle/counts"

const PRESENT = `array[${PRESENT_STATUSES.map((status) => `'${status}'`).join(", ")}]`

/** Two ways to what stands at a location: by the index of what is on hand, and by that of an item's statuses. */
const STANDING_HERE = [
  "s.status in ('in_stock', 'reserved')",
  `s.status = any(array(select unnest(${PRESENT}) except select unnest(array['in_stock', 'reserved'])))`,
]
  .map(
    (status) => `
      select s.id from counted c
        join serial_policy p on p.is_tracked and p.location_id is null and p.inventory_item_id is not null
         and (c.item_ids is null or p.inventory_item_id = any(c.item_ids))
        join serial s on s.inventory_item_id = p.inventory_item_id and s.location_id = c.location_id and ${status}
       where c.bin is null or s.bin = c.bin`
  )
  .join(" union all ")

/**
 * What a count comes to as things stand now, one row a unit or unknown number; its one binding is the count's id. Stock of
 * an item that is not tracked is Medusa's alone, so a count corrects none of its units.
 * The last time that a unit came to or left a place since the count began says more than the count: it is asked only for
 * units that changed since. Reserving a unit moves nothing, nor does what closing this very count did and undoing it took
 * back: it can be closed again.
 */
export const FINDINGS = `
  with counted as (select * from serial_count where id = ?),
  scans as (
    select k.* from serial_count_scan k join counted c on c.id = k.count_id where k.discarded_at is null
  ),
  here as (${STANDING_HERE}),
  units as (
    select coalesce(h.id, k.serial_id) as id, h.id is not null as is_here, k.number, k.scanned_at
      from here h full join (select * from scans where serial_id is not null) k on k.serial_id = h.id
  )
  select s.id as key, s.id as serial_id, s.number, s.inventory_item_id, s.status, s.owner, s.location_id, s.bin, s.version,
         u.scanned_at, null::text as correction,
         case when s.status = 'lost' then (
           select e.from_status from serial_event e
            where e.serial_id = s.id and e.to_status = 'lost' and e.from_status <> 'lost' order by e.sequence desc limit 1
         ) end as lost_from,
         case when u.is_here and u.scanned_at is not null then 'found'
              when u.is_here then case when m.moved_at is null then 'missing' else 'moved_since' end
              when m.moved_at > u.scanned_at then 'moved_since'
              when s.status = 'void' then 'unknown'
              when not exists (
                select from serial_policy p
                 where p.inventory_item_id = s.inventory_item_id and p.location_id is null and p.is_tracked) then 'unexpected'
              when s.status = 'lost' then 'found_lost'
              when s.status <> all(${PRESENT}) then 'unexpected'
              when s.location_id is distinct from c.location_id or (c.bin is not null and s.bin is distinct from c.bin) then 'misplaced'
              else 'unexpected'
         end as outcome
    from units u cross join counted c join serial s on s.id = u.id
    left join lateral (
      select e.recorded_at as moved_at from serial_event e
       where s.updated_at > c.opened_at and e.serial_id = s.id and e.recorded_at > c.opened_at
         and (e.reference_type is distinct from '${COUNT}' or e.reference_id is distinct from c.id)
         and (coalesce(e.from_status, '') = any(${PRESENT}) <> (e.to_status = any(${PRESENT}))
              or e.changes like '%"location_id"%' or (c.bin is not null and e.changes like '%"bin"%')
              or (c.item_ids is not null and e.changes like '%"inventory_item_id"%'))
       order by e.sequence desc limit 1
    ) m on true
  union all
  select k.key, null, k.number, null, null, null, null, null, null, k.scanned_at, null, null, 'unknown' from scans k where k.serial_id is null`
