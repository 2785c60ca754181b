import { Client } from "pg"
import { errorCode, PlainError } from "../lib/plain-error"
import { ensureDatabase } from "../postgres/cluster"

/** Creates the database of the URL when its server has none of that name. */
export async function ensureDatabaseOf(databaseUrl: string): Promise<void> {
  let url: URL
  try {
    url = new URL(databaseUrl)
  } catch {
    throw new PlainError(
      "DATABASE_URL is not a URL: it looks like postgres://user:password@host:5432/name."
    )
  }
  const name = decodeURIComponent(url.pathname.slice(1))
  const answer = await canConnect(databaseUrl)
  if (answer === true) return
  if (errorCode(answer) !== "3D000") {
    throw new PlainError(
      `PostgreSQL at ${url.host} cannot be used (${describe(answer)}): check DATABASE_URL and that the server runs.`
    )
  }
  url.pathname = "/postgres"
  try {
    await ensureDatabase(url.toString(), name)
  } catch (error) {
    throw new PlainError(
      `There is no database ${name} at ${url.host} and it cannot be created (${describe(error)}).`
    )
  }
}

/** Whether the database has Medusa's tables already. */
export async function isMigrated(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const found = await client.query(
      "select to_regclass('mikro_orm_migrations') is not null as yes"
    )
    return (found.rows as { yes: boolean }[])[0]?.yes ?? false
  } finally {
    await client.end()
  }
}

async function canConnect(url: string): Promise<true | unknown> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => undefined)
  }
}

function describe(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}
