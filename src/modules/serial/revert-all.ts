import { join } from "node:path"
import { mikroOrmCreateConnection } from "@medusajs/framework/utils"

/** What a store's own connection is to Medusa. */
type Connection = NonNullable<Parameters<typeof mikroOrmCreateConnection>[0]["connection"]>

/**
 * Reverts every migration of the plugin's, the last one first: its tables, functions and triggers go, with all that is in
 * them. Medusa's `db:rollback` reverts one at a time. May be repeated.
 * @param connection the store's own; it is closed afterwards
 * @returns the names of the migrations that were reverted
 */
export async function revertAllMigrations(connection: Connection): Promise<string[]> {
  const orm = await mikroOrmCreateConnection(
    { clientUrl: "", connection },
    [],
    join(__dirname, "migrations")
  )
  try {
    const reverted = await orm.getMigrator().down({ to: 0 })
    return reverted.map(({ name }) => name)
  } finally {
    await orm.close(true)
  }
}
