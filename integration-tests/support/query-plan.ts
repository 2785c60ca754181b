import type { Condition } from "../../src/modules/serial/queries/conditions-sql"

/** Asks a database, with `$1` and so on for the values. */
type Sql = <Row>(statement: string, values?: unknown[]) => Promise<Row[]>

/** How PostgreSQL would come by a statement's rows, or did: the lines of its plan, with what `explain` is asked besides. */
export async function planOf(sql: Sql, statement: Condition, besides = ""): Promise<string[]> {
  let parameter = 0
  const numbered = statement.sql.replace(/\?/g, () => `$${++parameter}`)
  const lines = await sql<{ "QUERY PLAN": string }>(`explain ${besides} ${numbered}`, [
    ...statement.values,
  ])
  return lines.map((line) => line["QUERY PLAN"])
}

/** How many of the database's blocks a statement reads when it runs. */
export async function blocksOf(sql: Sql, statement: Condition): Promise<number> {
  const plan = await planOf(sql, statement, "(analyze, buffers)")
  const counts = /shared (?:hit=(\d+))? ?(?:read=(\d+))?/.exec(plan.join("\n"))!
  return Number(counts[1] ?? 0) + Number(counts[2] ?? 0)
}
