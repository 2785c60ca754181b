import type { Condition } from "../../src/modules/serial/queries/conditions-sql"
import type { Sent, SerialModule } from "./serial-module"

type Sql = SerialModule["sql"]

/** How PostgreSQL would come by a statement's rows: the lines of its plan. */
export function planOf(sql: Sql, statement: Condition): Promise<string[]> {
  return explained(sql, "explain", numbered(statement))
}

/** A statement as PostgreSQL takes it. */
export function numbered({ sql, values }: Condition): Sent {
  let parameter = 0
  return { sql: sql.replace(/\?/g, () => `$${++parameter}`), bindings: [...values] }
}

/** How many of the database's blocks a reading statement needs. */
export async function blocksOf(sql: Sql, statement: Sent): Promise<number> {
  const plan = await explained(sql, "explain (analyze, buffers)", statement)
  const [, hit, read] = /shared(?: hit=(\d+))?(?: read=(\d+))?/.exec(plan.join("\n")) ?? []
  return Number(hit ?? 0) + Number(read ?? 0)
}

async function explained(sql: Sql, explain: string, { sql: statement, bindings }: Sent) {
  const lines = await sql<{ "QUERY PLAN": string }>(`${explain} ${statement}`, bindings)
  return lines.map((line) => line["QUERY PLAN"])
}
