import type { Context } from "@medusajs/framework/types"

/** A row as the database gives it. */
export type Row = Record<string, unknown>

interface Connection {
  raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: unknown[]; rowCount: number }>
}

interface Manager {
  getTransactionContext?(): Connection | undefined
  getKnex(): Connection
}

/**
 * Runs SQL (`?` for each binding) on the transaction of the context, or on the pool when there is none.
 * @returns the rows
 */
export async function query<T = Row>(
  context: Context,
  sql: string,
  bindings: readonly unknown[] = []
): Promise<T[]> {
  const { rows } = await connection(context).raw(sql, bindings)
  return rows as T[]
}

/** As `query`, for statements of which only the number of affected rows matters. */
export async function run(
  context: Context,
  sql: string,
  bindings: readonly unknown[] = []
): Promise<number> {
  const { rowCount } = await connection(context).raw(sql, bindings)
  return rowCount
}

function connection({ transactionManager, manager }: Context): Connection {
  const source = (transactionManager ?? manager) as Manager
  return source.getTransactionContext?.() ?? source.getKnex()
}

/** How many rows one statement takes as JSON: large enough to be set-based, small enough for the parser's memory. */
const CHUNK = 5_000

/** Splits rows into the chunks that one statement takes. */
export function chunksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) =>
    rows.slice(at * CHUNK, (at + 1) * CHUNK)
  )
}

/** PostgreSQL's code of an error, if it is one of the database's. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause, previous } = error as { code?: string; cause?: unknown; previous?: unknown }
  const isSqlState = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)
  const inner = cause ?? previous
  return isSqlState ? code : inner ? codeOf(inner) : undefined
}
