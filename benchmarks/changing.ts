import type { BenchStore } from "./bench-store"
import { median, timed, turnsOf } from "./measure"
import { rowOf, type Row } from "./report"
import { changeInSql } from "./same-change"
import { CAPTURED, changed, comparedChanges, GRADED, MOVED, received, SOLD } from "./unit-steps"

/** In this order units go through them, from the shelf to the customer. */
const STEPS = [MOVED, GRADED, CAPTURED, SOLD]

/**
 * Moving, grading, capturing and selling many units through the module, beside set-based SQL that writes the same events
 * and rows.
 */
export async function benchChanging(
  store: BenchStore,
  { units, rounds }: { units: number; rounds: number }
): Promise<Row[]> {
  const changes = await comparedChanges(store, STEPS)
  const taken = STEPS.map(() => ({ ours: [] as number[], theirs: [] as number[] }))
  await store.sql.query("vacuum analyze")
  for (let round = 0; round < rounds; round += 1) {
    const place = await store.newPlace()
    const ids = {
      ours: await received(store.sql, place, units),
      theirs: await received(store.sql, place, units),
    }
    for (const [at, step] of STEPS.entries()) {
      const works = {
        ours: () => changed(store, step, ids.ours),
        theirs: () => changeInSql(store.sql, changes[at]!, ids.theirs),
      }
      for (const who of turnOf(round)) {
        taken[at]![who].push(await timed(works[who]))
      }
    }
  }
  return STEPS.map(({ name }, at) =>
    rowOf({
      name: `${name} through the module, beside set-based SQL`,
      n: units,
      unit: "ms",
      ours: median(taken[at]!.ours),
      reference: median(taken[at]!.theirs),
      limit: 2,
    })
  )
}

/** Who goes first changes from round to round. */
function turnOf(round: number) {
  const turns = turnsOf(["ours", "theirs"] as const, 2)
  return round % 2 === 0 ? turns.slice(0, 2) : turns.slice(2)
}
