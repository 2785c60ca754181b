/** The places and statuses whose tally is not what counting finds: none, whatever happens. */
export const ASTRAY_TALLY = `
  select * from (
    select inventory_item_id, location_id, status, sum(count)::int as tallied from serial_tally group by 1, 2, 3
  ) t full join (
    select inventory_item_id, location_id, status, count(*)::int as counted from serial group by 1, 2, 3
  ) c on c.inventory_item_id = t.inventory_item_id and c.location_id is not distinct from t.location_id and c.status = t.status
  where coalesce(tallied, 0) <> coalesce(counted, 0)`
