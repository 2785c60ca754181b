import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { migrateHost } from "../../scripts/host-app"
import { environment } from "../../scripts/host/server"
import { repoRoot } from "../../scripts/lib/paths"
import { ensureDatabase } from "../../scripts/postgres/cluster"
import type { MoveInReport } from "../../src/workflows/moving-in/report"
import { postgres, type Filled } from "../support/other-systems/databases"

const script = "./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/move-in.js"
const UNITS = Number(process.env.MOVE_IN_UNITS ?? 20_000)

const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
const url = (name: string) => `postgres://${login}@${DB_HOST}:${DB_PORT}/${name}`
const settings = { databaseUrl: url("move_in_command"), port: 0, jwtSecret: "x", cookieSecret: "x" }

describe("moving in as a command", () => {
  const folder = mkdtempSync(join(tmpdir(), "move-in-"))
  const mapping = join(folder, "old-shop.json")
  const report = () =>
    JSON.parse(readFileSync(join(folder, "out", "report.json"), "utf8")) as MoveInReport
  let other: Filled
  let store: Client

  /** As a merchant runs it, in a store that has installed the package. */
  const moved = (file = mapping) => {
    const cli = join(repoRoot, "node_modules/@medusajs/cli/cli.js")
    const words = [`mapping=${file}`, "database-env=OLD_SHOP", `folder=${join(folder, "out")}`]
    const child = spawn(process.execPath, [cli, "exec", script, ...words, "stock=raise", "apply"], {
      cwd: join(repoRoot, "examples/store"),
      env: { ...environment(settings), OLD_SHOP: other.address },
    })
    let said = ""
    child.stdout.on("data", (text) => (said += String(text)))
    child.stderr.on("data", (text) => (said += String(text)))
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
    return { child, ended, said: () => said }
  }
  const count = async () => {
    const { rows } = await store.query<{ count: number }>(
      "select count(*)::int as count from serial"
    )
    return rows[0]!.count
  }

  beforeAll(async () => {
    await ensureDatabase(url("postgres"), "move_in_command")
    await migrateHost(settings)
    store = new Client({ connectionString: settings.databaseUrl })
    await store.connect()
    await store.query(`insert into inventory_item (id, sku, title) values ('iitem_drill', 'DRILL', 'Drill');
      insert into stock_location (id, name) values ('sloc_main', 'Main');
      insert into serial_policy (id, inventory_item_id, is_tracked, parts) values ('iitem_drill', 'iitem_drill', true, '{}')`)
    other = await postgres.fill([
      "create table units (id int primary key, sn text, art text, state text)",
      `insert into units select i, 'U' || i, 'DRILL', 'here' from generate_series(1, ${UNITS}) i`,
    ])
    writeFileSync(
      mapping,
      JSON.stringify({
        title: "Old shop",
        source: {
          key: "u.id",
          from: "units u",
          fields: { number: "u.sn", item: "u.art", status: "u.state" },
        },
        places: { "(none)": "Main" },
        statuses: { here: "in_stock" },
      })
    )
  }, 600_000)

  afterAll(async () => {
    await store.end()
    await other.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it("that was asked wrongly says why in one sentence, and ends with 1", async () => {
    const wrong = join(folder, "wrong.json")
    writeFileSync(wrong, '{\n  "preset": "sap"\n}')
    const asked = moved(wrong)
    expect(await asked.ended).toBe(1)
    expect(asked.said()).toContain(`${wrong}:2: preset: `)
    expect(asked.said()).not.toMatch(/Error running script|^\s+at /m)
    expect(await count()).toBe(0)
  }, 300_000)

  it("that is killed on the way is finished by running it again, and nothing is double", async () => {
    const killed = moved()
    const gone = killed.ended
    for (let isIn = false; !isIn; await new Promise((resolve) => setTimeout(resolve, 20))) {
      isIn = (await count()) > 0
      expect(killed.child.exitCode).toBeNull()
    }
    killed.child.kill("SIGKILL")
    await gone
    const left = await count()
    expect(left).toBeLessThan(UNITS)
    // As if somebody came back after a while: nothing is taken over from a process that may still be at it.
    await store.query("update serial_operation set updated_at = updated_at - interval '5 minutes'")

    const again = moved()
    expect([await again.ended, again.said()]).toEqual([0, expect.stringContaining("Done.")])
    expect(report()).toMatchObject({
      outcome: "done",
      moved: 0,
      there_already: UNITS,
      finished_before: [expect.stringMatching(/^serimp_/)],
    })
    expect(await count()).toBe(UNITS)
    const { rows } = await store.query(
      "select stocked_quantity::int as stocked from inventory_level"
    )
    expect(rows).toEqual([{ stocked: UNITS }])
  }, 900_000)
})
