-- Splits the table of serial events into 16 partitions by unit, in one transaction: for a ledger of many millions.
-- docs/scaling.md says when, and what it takes. Run it while the store stands still:
--
--   psql --single-transaction -v ON_ERROR_STOP=1 -f partition-events.sql "$DATABASE_URL"
--
-- Whatever indexes, constraints and triggers the table has by then, the partitioned one gets; so it need not know the
-- plugin's version. A unit's events lie in one partition, and (serial_id, sequence) stays unique among all of them.

do $$
declare
  partitions constant int := 16;
  moved bigint;
  expected bigint;
  indexes text[];
  checks text[];
  keys text[];
  triggers text[];
  guards text[];
  hashing text;
  statement text;
begin
  if (select relkind from pg_class where oid = 'serial_event'::regclass) <> 'r' then
    raise notice 'serial_event is partitioned already.';
    return;
  end if;
  lock table serial, serial_event in access exclusive mode;

  -- What the table is, as statements that make it again.
  select array_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid) into indexes
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
   where i.indrelid = 'serial_event'::regclass and c.oid is null;
  select array_agg(format('alter table serial_event add constraint %I %s', conname, pg_get_constraintdef(oid))
                   order by contype <> 'p', conname) into checks
    from pg_constraint where conrelid = 'serial_event'::regclass and contype <> 'n';
  select array_agg(format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))) into keys
    from pg_constraint where confrelid = 'serial_event'::regclass;
  select array_agg(pg_get_triggerdef(oid) order by tgname) into triggers
    from pg_trigger where tgrelid = 'serial_event'::regclass and not tgisinternal;
  -- Those of whole statements are not handed down: a partition that somebody writes to by its own name needs them, too.
  select array_agg(replace(replace(pg_get_triggerdef(oid, true), '%', '%%'), ' ON serial_event ', ' ON %I ') order by tgname) into guards
    from pg_trigger where tgrelid = 'serial_event'::regclass and not tgisinternal and (tgtype & 1) = 0;
  select pg_get_functiondef('serial_event_hash(serial_event)'::regprocedure) into hashing;

  for statement in
    select format('alter table %s drop constraint %I', conrelid::regclass, conname)
      from pg_constraint where confrelid = 'serial_event'::regclass
  loop execute statement; end loop;

  alter table serial_event rename to serial_event_whole;
  create table serial_event (like serial_event_whole including defaults including generated including storage)
    partition by hash (serial_id);
  for part in 0 .. partitions - 1 loop
    execute format('create table %I partition of serial_event for values with (modulus %s, remainder %s)',
      'serial_event_' || part, partitions, part);
  end loop;

  insert into serial_event select * from serial_event_whole;
  get diagnostics moved = row_count;
  select count(*) into expected from serial_event_whole;
  if moved <> expected then
    raise exception '% of % events were moved: nothing is changed', moved, expected;
  end if;

  -- The old table goes with its triggers and its form of the hash; then their names are free.
  drop table serial_event_whole cascade;
  execute hashing;
  foreach statement in array checks loop execute statement; end loop;
  foreach statement in array coalesce(indexes, '{}') loop execute statement; end loop;
  foreach statement in array keys loop execute statement; end loop;
  foreach statement in array triggers loop execute statement; end loop;
  foreach statement in array guards loop
    for part in 0 .. partitions - 1 loop
      execute format(statement, 'serial_event_' || part);
    end loop;
  end loop;
  raise notice '% events lie in % partitions now.', moved, partitions;
end $$;

analyze serial_event;
