import type { IntegrityReport } from "../src/lifecycle/integrity"
import { linesOfReport } from "../src/lifecycle/integrity"
import type { FaultStore } from "./fault-store"
import { unitsAfter, type ExpectedUnit, type Life } from "./life"

/** What a look at the quiet store found. */
export interface Verdict {
  faults: string[]
  /** Lives whose stock Medusa itself left astray, by what it left. */
  medusa: { life: string; what: string }[]
  units: number
  events: number
}

interface FoundUnit {
  item: string
  number: string
  location: string | null
  path: string[]
}

interface FoundStock {
  item: string
  stocked: string
  on_hand: number
}

/** Older than the jobs wait for: nobody is at it any more, for the store is quiet. */
const AGE_PENDING =
  "update serial_operation set updated_at = updated_at - interval '10 minutes' where state = 'pending'"

/** Has the jobs finish what was left half done. */
export async function finishAll(store: FaultStore): Promise<void> {
  // What an operation let go on may have waited for another one.
  for (let time = 0; time < 2; time += 1) {
    await store.sql(AGE_PENDING)
    await store.observer.finish()
  }
}

/**
 * Lets the jobs finish what was left half done, runs the integrity checker, and holds what was answered against what the
 * store has. The clients are to be quiet, and all servers up.
 */
export async function judge(store: FaultStore, lives: readonly Life[]): Promise<Verdict> {
  await finishAll(store)
  const report = await store.observer.check()
  const begun = lives.filter(({ itemId }) => itemId !== "")
  const items = begun.map(({ itemId }) => itemId)
  const units = groupBy(await unitsOf(store, items), ({ item }) => item)
  const stock = new Map((await stockOf(store, items)).map((one) => [one.item, one]))
  const verdict: Verdict = {
    faults: [],
    medusa: [],
    units: report.checks.records.looked_at,
    events: report.checks.sequences.looked_at,
  }
  for (const life of begun) {
    verdict.faults.push(...misplaced(life, units.get(life.itemId) ?? [], store))
    const astray = stockAstray(stock.get(life.itemId))
    if (astray !== null && life.ended?.by === "medusa") {
      verdict.medusa.push({ life: life.name, what: `${life.ended.why} (${astray})` })
    } else if (astray !== null && !life.isInDoubt) {
      verdict.faults.push(`${life.name}: ${astray}`)
    }
  }
  verdict.faults.push(...unexplained(report, begun))
  return verdict
}

/** What the checker found that Medusa's own half-done flows do not explain. */
function unexplained(report: IntegrityReport, lives: readonly Life[]): string[] {
  const items = new Map(lives.map((life) => [life.itemId, life]))
  const lifeAt = (placeId: string) => items.get(placeId.split("@")[0]!)
  const isMedusas = (placeId: string) => lifeAt(placeId)?.ended?.by === "medusa"
  const checks = Object.entries(report.checks)
  const offenders = checks.flatMap(([name, { offenders: found }]) =>
    found
      .filter(({ id }) => !(name === "stock" && isMedusas(id)))
      .map(
        ({ id, number, what }) => `checker, ${name}: ${number ?? id}: ${what}${standOf(lifeAt(id))}`
      )
  )
  const unfinished = report.unfinished.map(
    ({ kind, id, what }) => `unfinished ${kind} ${id}: ${what}`
  )
  if (offenders.length + unfinished.length > 0) console.log(linesOfReport(report).join("\n"))
  return [...offenders, ...unfinished]
}

/** How far a life came, for whoever looks for the cause. */
function standOf(life: Life | undefined): string {
  if (life === undefined) return ""
  const step = life.steps[life.at]?.name ?? "its end"
  return ` (${life.name}, ${life.isInDoubt ? "in doubt at" : "before"} ${step}, ${JSON.stringify(life.ended)})`
}

/** The units of a life that are elsewhere than answered requests say; of one in doubt all may be before, or all after. */
function misplaced(life: Life, found: readonly FoundUnit[], store: FaultStore): string[] {
  const before = differences(life.units, found)
  if (before.length === 0) return []
  const isPerhapsFurther = life.isInDoubt || life.at < life.steps.length
  const after = isPerhapsFurther ? differences(unitsAfter(life, store), found) : before
  if (after.length === 0) return []
  const doubt = life.isInDoubt ? `in doubt at ${life.steps[life.at]?.name}` : "answered"
  return [`${life.name} (${doubt}): ${before.slice(0, 3).join(", ")}`]
}

function differences(
  expected: ReadonlyMap<string, ExpectedUnit>,
  found: readonly FoundUnit[]
): string[] {
  const byNumber = groupBy(found, ({ number }) => number)
  const wrong = [...expected].flatMap(([number, { path, location }]) => {
    const units = byNumber.get(number) ?? []
    const [unit] = units
    if (unit === undefined) return [`${number} is not there`]
    if (units.length > 1) return [`${number} is there ${units.length} times`]
    const isSame = unit.path.join() === path.join() && unit.location === location
    const said = `${unit.path.join(" → ")} at ${unit.location}`
    return isSame ? [] : [`${number} is ${said}, not ${path.join(" → ")} at ${location}`]
  })
  const strangers = found.filter(({ number }) => !expected.has(number))
  return [...wrong, ...strangers.map(({ number }) => `${number} was never answered for`)]
}

function stockAstray(found: FoundStock | undefined): string | null {
  const [stocked, onHand] = [Number(found?.stocked ?? 0), found?.on_hand ?? 0]
  return stocked === onHand ? null : `${onHand} units are on hand, and ${stocked} on stock`
}

/** Operations by which a workflow that failed later took an earlier one back; clients undo with keys of their own. */
const COMPENSATION = "reverts_operation_id is not null and idempotency_key like 'compensate:%'"

/** Units with the statuses they had, without repetitions, and without what was done and taken back again. */
async function unitsOf({ sql }: FaultStore, items: readonly string[]): Promise<FoundUnit[]> {
  const rows = await sql<Omit<FoundUnit, "path"> & { path: string[] | null }>(
    `with taken_back as (
       select unnest(array[id, reverts_operation_id]) as id from serial_operation where ${COMPENSATION}
     )
     select s.inventory_item_id as item, s.number, s.location_id as location,
            (select array_agg(e.to_status order by e.sequence) from serial_event e
              where e.serial_id = s.id and e.operation_id not in (select id from taken_back)) as path
       from serial s where s.inventory_item_id = any($1)`,
    [items]
  )
  return rows.map((row) => ({
    ...row,
    path: (row.path ?? []).filter((status, at, path) => status !== path[at - 1]),
  }))
}

function stockOf({ sql }: FaultStore, items: readonly string[]): Promise<FoundStock[]> {
  return sql<FoundStock>(
    `select i.id as item,
            (select coalesce(sum(stocked_quantity), 0) from inventory_level where inventory_item_id = i.id and deleted_at is null) as stocked,
            (select count(*)::int from serial where inventory_item_id = i.id and status in ('in_stock', 'reserved')) as on_hand
       from unnest($1::text[]) as i (id)`,
    [items]
  )
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
