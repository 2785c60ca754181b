import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { migrateHost } from "../../scripts/host-app"
import { environment } from "../../scripts/host/server"
import { repoRoot } from "../../scripts/lib/paths"
import { ensureDatabase } from "../../scripts/postgres/cluster"
import type { IntegrityReport } from "../../src/lifecycle/integrity"

const host = join(repoRoot, "examples/store")
const database = "integrity_command"
const script = "./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/check-integrity.js"

const url = (name: string) => {
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${name}`
}
const settings = { databaseUrl: url(database), port: 0, jwtSecret: "x", cookieSecret: "x" }

/** As a merchant runs it, in a store that has installed the package. */
function checked(...args: string[]): Promise<{ code: number; said: string }> {
  const cli = join(repoRoot, "node_modules/@medusajs/cli/cli.js")
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, "exec", script, ...args],
      { cwd: host, env: environment(settings) },
      (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), said: `${out}${err}` })
    )
  })
}

describe("the integrity checker as a command", () => {
  const folder = mkdtempSync(join(tmpdir(), "integrity-"))
  const file = join(folder, "report.json")

  beforeAll(async () => {
    await ensureDatabase(url("postgres"), database)
    await migrateHost(settings)
  }, 600_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("says that nothing is wrong and ends with 0, or what is wrong and ends with 1", async () => {
    const whole = await checked(`json=${file}`)
    expect(whole.said).toContain("ok     0 units: every record is what its events add up to")
    expect(whole.said).toContain("Nothing is wrong.")
    expect(whole.code).toBe(0)
    expect((JSON.parse(readFileSync(file, "utf8")) as IntegrityReport).is_whole).toBe(true)

    const client = new Client({ connectionString: settings.databaseUrl })
    await client.connect()
    await client.query(
      "insert into serial_tally (inventory_item_id, location_id, status, count) values ('iitem_x', 'sloc_x', 'sold', 2)"
    )
    await client.end()
    const broken = await checked()
    expect(broken.said).toContain("(iitem_x@sloc_x): Kept as sold: 2, counted: 0.")
    expect(broken.code).toBe(1)
  }, 600_000)

  it("refuses what it does not know", async () => {
    const { code, said } = await checked("jsn=x")
    expect(said).toContain("The options are json=<file> and named=<number>.")
    expect(code).toBe(1)
  })
})
