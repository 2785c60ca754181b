import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { gunzipSync } from "node:zlib"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { Migrator } from "@medusajs/framework/mikro-orm/migrations"
import { Client } from "pg"
import { migrateHost, startHost, type HostSettings } from "../../scripts/host-app"
import { environment } from "../../scripts/host/server"
import { dataRoot, repoRoot } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import { ensureDatabase } from "../../scripts/postgres/cluster"
import { fulfilOrder, HttpClient, loginAdmin, UNKEPT } from "../../scripts/store-client"
import type { SerialListResponse } from "../../src/types/serials"

const migrations = join(repoRoot, ".medusa/server/src/modules/serial/migrations")

/**
 * A store as an earlier version left it: every row that the plugin at commit 1d2249d (26 November 2026, its first fifteen
 * migrations) and Medusa 2.21.2 wrote when units were received, graded, scrapped, lost, corrected, sent to another
 * location, taken into a repair, sold, put back, sold again and returned.
 */
const EARLIER = {
  file: join(__dirname, "earlier-store.json.gz"),
  until: "Migration20261126120000",
  units: [
    "LIFE-001 in_stock",
    "LIFE-002 sold",
    "LIFE-003 reserved",
    "LIFE-004 in_stock",
    "LIFE-005 in_stock",
    "LIFE-006 in_repair",
    "LIFE-007-B in_stock",
    "LIFE-008 in_transit",
    "LIFE-009 lost",
    "LIFE-010 scrapped",
    "LIFE-011 quarantined",
    "LIFE-012 in_stock",
    "UNKNOWN-1 sold",
  ],
}

type Rows = Record<string, unknown[]>

describe("upgrading", () => {
  let databaseUrl: string
  let client: Client
  const host = async () => ({
    databaseUrl,
    port: await freePort(),
    jwtSecret: "test-only",
    cookieSecret: "test-only",
  })

  beforeAll(async () => {
    databaseUrl = urlOf("upgrading")
    await ensureDatabase(urlOf("postgres"), "upgrading")
    await migrateHost(await host())
    await migrateOnlyUntil(databaseUrl, EARLIER.until)
    client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await fill(client, JSON.parse(gunzipSync(readFileSync(EARLIER.file)).toString()) as Rows)
    await migrateHost(await host())
  }, 900_000)

  afterAll(() => client.end())

  it("keeps every unit as it was, and nothing is wrong with it by the newest rules", async () => {
    const { rows } = await client.query<{ unit: string }>(
      "select number || ' ' || status as unit from serial order by number"
    )
    expect(rows.map(({ unit }) => unit)).toEqual(EARLIER.units)
    const said = await checked(await host())
    expect(said).toContain(`ok     ${rows.length} units: every record is what its events add up to`)
    expect(said).toContain("Nothing is wrong.")
  })

  it("goes on where the earlier version stopped", async () => {
    const server = await startHost(await host(), join(dataRoot, `upgrading-${process.pid}.log`), {
      isBuilt: false,
    })
    try {
      const admin = await loginAdmin(new HttpClient(server.url, UNKEPT), {
        email: "admin@example.com",
        password: "supersecret",
      })
      const [reserved] = await unitsOf(admin, "reserved")
      await fulfilOrder(admin, reserved!.order_id!)
      expect((await unitsOf(admin, "sold")).map(({ number }) => number)).toContain(reserved!.number)
      expect(await unitsOf(admin, "reserved")).toEqual([])
    } finally {
      await server.stop()
    }
  })
})

/** What the integrity checker says, also where it finds something. */
async function checked(settings: HostSettings): Promise<string> {
  const script =
    "./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/check-integrity.js"
  const cli = join(repoRoot, "node_modules/@medusajs/cli/cli.js")
  const options = { cwd: join(repoRoot, "examples/store"), env: environment(settings) }
  const run = promisify(execFile)(process.execPath, [cli, "exec", script], options)
  const { stdout } = await run.catch((failed: { stdout: string }) => failed)
  return stdout
}

async function unitsOf(admin: HttpClient, status: string) {
  const { serials } = await admin.get<SerialListResponse>(`/admin/serials?status=${status}`)
  return serials
}

/** Takes the plugin's schema back to nothing, and up to what an earlier version had. */
async function migrateOnlyUntil(clientUrl: string, last: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    migrations: { path: migrations, silent: true, snapshot: false },
    extensions: [Migrator],
  })
  try {
    await orm.getMigrator().down({ to: 0 })
    await orm.getMigrator().up({ to: last })
  } finally {
    await orm.close()
  }
}

/** Puts rows in place of those that are there, as they are: no trigger looks at them. */
async function fill(client: Client, tables: Rows): Promise<void> {
  await client.query("set session_replication_role = replica")
  for (const [name, rows] of Object.entries(tables)) {
    await client.query(`delete from "${name}"`)
    await client.query(
      `insert into "${name}" select * from json_populate_recordset(null::"${name}", $1)`,
      [JSON.stringify(rows)]
    )
  }
  await client.query("set session_replication_role = default")
}

/** A database on the test cluster. */
function urlOf(name: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${name}`
}
