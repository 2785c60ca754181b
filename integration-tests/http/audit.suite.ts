import { generateKeyPairSync } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AuditExportListResponse,
  AuditKeyResponse,
  AuditRunListResponse,
  ExportAuditBody,
} from "../../src/types/audit"
import { AUDIT_FINISHED } from "../../src/workflows/auditing/audit-events"
import { runVerifier, tamper, verifyAudit } from "../support/audit"
import { listenTo } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const privateKey = () =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString()

/** Verifying every chain, and giving the chains out for others to verify. */
const suite: StoreSuite = (store) => {
  const path = "/admin/serials/audit"
  let units: Units
  let program: string

  const file = async (asked: string | ExportAuditBody = "") => {
    const isQuery = typeof asked === "string"
    return fetch(`${store.server.baseUrl}${path}/export${isQuery ? asked : ""}`, {
      method: isQuery ? "GET" : "POST",
      headers: { ...store.admin.headers, "content-type": "application/json" },
      body: isQuery ? undefined : JSON.stringify(asked),
    })
  }
  const exported = async (asked?: string | ExportAuditBody) => (await file(asked)).text()
  const unitsOf = (text: string) =>
    text
      .split("\n")
      .filter((line) => line.startsWith('{"line":"head"'))
      .map((line) => (JSON.parse(line) as { serial_id: string }).serial_id)
  const sign = (key: string | undefined) => {
    const config = store.container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const { options } = config.modules!.serial as { options: Record<string, unknown> }
    options.audit = { privateKey: key }
  }
  const publicKey = async () =>
    (await store.admin.get<AuditKeyResponse>(`${path}/key`)).key!.public_key
  const idOf = async (number: string) => (await units.unit(number)).id
  /** What the program says of a file: how it ends, and its sentences. */
  const judged = (text: string, more: Record<string, string> = {}, ...args: string[]) =>
    runVerifier(program, { "trail.ndjson": text, ...more }, ["trail.ndjson", ...args])

  beforeEach(async () => {
    await store.reset()
    sign(privateKey())
    units = await unitsIn(store)
    await units.receive(["007", "A🔧1", "B-2"])
    const order = await units.order(1)
    await units.capture(order, ["007"])
    program = await (
      await fetch(`${store.server.baseUrl}${path}/verifier`, { headers: store.admin.headers })
    ).text()
  })

  afterAll(async () => {
    sign(undefined)
    await store.reset()
  })

  describe("a verification", () => {
    it("goes over every unit, says who asked, and is told at its end", async () => {
      const told = listenTo(store, [AUDIT_FINISHED])
      const run = await verifyAudit(store)
      expect(run).toMatchObject({
        state: "done",
        serial_count: 3,
        event_count: 4,
        fault_count: 0,
        faults: [],
        started_by: { type: "user" },
      })
      await told.until(1)
      told.stop()
      const { id, serial_count, event_count, fault_count } = run
      expect(told.events[0]!.data).toEqual({ id, serial_count, event_count, fault_count })
      const { runs } = await store.admin.get<AuditRunListResponse>(`${path}/runs?limit=1`)
      expect(runs).toEqual([run])
    })

    it("names each unit whose chain is broken, and how", async () => {
      const [first, second, third] = [await idOf("007"), await idOf("A🔧1"), await idOf("B-2")]
      await verifyAudit(store)
      await tamper(
        store,
        `delete from serial_event where serial_id = '${first}' and sequence = 1;
         update serial_event set actor_id = 'somebody' where serial_id = '${second}';
         delete from serial_event where serial_id = '${third}'; delete from serial where id = '${third}'`
      )
      const { faults, fault_count } = await verifyAudit(store)
      expect(fault_count).toBe(3)
      expect(faults).toEqual(
        expect.arrayContaining([
          {
            fault: "removed",
            serial_id: first,
            number: null,
            sequence: 1,
            message: "Event 1 was removed: a later one is there.",
          },
          expect.objectContaining({ fault: "changed", number: "A🔧1", sequence: 1 }),
          expect.objectContaining({ fault: "gone", serial_id: third }),
        ])
      )
    })

    it("is unknown by another id, and only for those who are logged in", async () => {
      await expect(store.admin.get(`${path}/runs/seraud_none`)).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_audit_run" },
      })
      expect((await store.server.send("POST", `${path}/verify`)).status).toBe(401)
      expect((await store.server.send("GET", `${path}/export`)).status).toBe(401)
      expect((await store.admin.send("GET", `${path}/runs?limit=0`)).status).toBe(400)
    })
  })

  describe("an export", () => {
    it("is verified by the program and the public key alone", async () => {
      const answer = await file()
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="audit-trail-\d{4}-\d\d-\d\d\.ndjson"$/
      )
      const text = await answer.text()
      const { code, said } = await judged(
        text,
        { "key.pem": await publicKey() },
        "--key",
        "key.pem"
      )
      expect(said).toContain("3 units, 4 events.")
      expect(said).toContain("The signature is right")
      expect(said).toContain("Nothing is wrong.")
      expect(code).toBe(0)
      expect(await judged(text)).toMatchObject({
        code: 0,
        said: expect.stringContaining("was not checked: give the public key") as unknown,
      })
    })

    it("is signed by nobody else, and nothing that its end says can be changed", async () => {
      const text = await exported()
      const key = await publicKey()
      sign(privateKey())
      const other = { "key.pem": await publicKey() }
      expect(await judged(text, other, "--key", "key.pem")).toMatchObject({
        code: 1,
        said: expect.stringContaining("The signature is wrong") as unknown,
      })
      const dated = text.replaceAll(/"exported_at":"\d{4}/g, '"exported_at":"2031')
      expect((await judged(dated, { "key.pem": key }, "--key", "key.pem")).code).toBe(1)
    })

    it("says that it is not signed where the store has no key, and is not taken for one that is", async () => {
      const key = await publicKey()
      sign(undefined)
      expect(await store.admin.get(`${path}/key`)).toEqual({ key: null })
      const text = await exported()
      expect(await judged(text)).toMatchObject({
        code: 0,
        said: expect.stringContaining("The file is not signed") as unknown,
      })
      expect((await judged(text, { "key.pem": key }, "--key", "key.pem")).code).toBe(1)
    })

    it("is refused where the key is no key", async () => {
      for (const key of ["nonsense", generateKeyPairSync("ec", { namedCurve: "P-256" })]) {
        sign(
          typeof key === "string"
            ? key
            : key.privateKey.export({ type: "pkcs8", format: "pem" }).toString()
        )
        for (const route of ["export", "key"]) {
          await expect(store.admin.get(`${path}/${route}`)).rejects.toMatchObject({
            status: 409,
            body: { code: "audit_key_unusable" },
          })
        }
      }
      // Where secrets are kept without line breaks.
      sign(privateKey().replaceAll("\n", "\\n"))
      await publicKey()
    })

    it("tells whoever verifies it of a changed, a removed and a cut-off event, and of two that changed places", async () => {
      const id = await idOf("007")
      const ways: [string, string][] = [
        [
          `update serial_event set command = 'x' where serial_id = '${id}' and sequence = 1`,
          "changed",
        ],
        [`delete from serial_event where serial_id = '${id}' and sequence = 1`, "removed"],
        [`delete from serial_event where serial_id = '${id}' and sequence = 2`, "cut off"],
        [
          `alter table serial_event drop constraint serial_event_first;
           update serial_event set sequence = 9 where serial_id = '${id}' and sequence = 1;
           update serial_event set sequence = 1 where serial_id = '${id}' and sequence = 2;
           update serial_event set sequence = 2 where serial_id = '${id}' and sequence = 9`,
          "changed",
        ],
      ]
      for (const [statements, word] of ways) {
        await store.reset()
        units = await unitsIn(store)
        await units.receive(["007"])
        await units.capture(await units.order(1), ["007"])
        await tamper(store, statements.replaceAll(id, await idOf("007")))
        const { code, said } = await judged(await exported())
        expect([code, said]).toEqual([1, expect.stringContaining(word)])
        expect((await verifyAudit(store)).fault_count).toBeGreaterThan(0)
      }
    })

    it("tells with an earlier one of an end that was cut off with its record, and of a unit that is gone", async () => {
      const earlier = await exported()
      const [first, second] = [await idOf("007"), await idOf("B-2")]
      await tamper(
        store,
        `delete from serial_event where serial_id = '${first}' and sequence = 2;
         update serial s set version = 1, head_hash = e.hash from serial_event e where s.id = '${first}' and e.serial_id = s.id;
         delete from serial where id = '${second}'; delete from serial_event where serial_id = '${second}'`
      )
      const text = await exported()
      // By itself the file is whole: nothing in it tells of what is gone.
      expect((await judged(text)).code).toBe(0)
      const more = { "earlier.ndjson": earlier, "key.pem": await publicKey() }
      const { code, said } = await judged(
        text,
        more,
        "--earlier",
        "earlier.ndjson",
        "--key",
        "key.pem"
      )
      expect(said).toContain(`007 (${first}): The end was cut off with the record`)
      expect(said).toContain(`(${second}): The whole unit is gone`)
      expect(code).toBe(1)
      // The store noted the heads of the earlier one, too.
      const found = (await verifyAudit(store)).faults.map(({ fault }) => fault)
      expect(found.sort()).toEqual(["cut_off_since", "gone"])
    })

    it("has the units that are asked for, with whole chains, and is listed", async () => {
      const other = await unitsIn(store)
      await other.receive(["B-2"])
      const ours = await Promise.all(["007", "A🔧1", "B-2"].map(idOf))
      const today = new Date().toISOString().slice(0, 10)
      const ofItem = await exported(`?inventory_item_id=${units.itemId}&recorded_from=${today}`)
      expect(unitsOf(ofItem).sort()).toEqual([...ours].sort())
      expect(unitsOf(await exported("?recorded_until=2020-01-01"))).toEqual([])
      expect(unitsOf(await exported({ text: "007, A🔧1" })).sort()).toEqual(ours.slice(0, 2).sort())
      const named = { serials: ["B-2"], inventory_item_ids: [units.itemId] }
      expect(unitsOf(await exported(named))).toEqual([ours[2]])
      expect((await judged(ofItem)).code).toBe(0)

      const { exports, count } = await store.admin.get<AuditExportListResponse>(`${path}/exports`)
      expect(count).toBe(4)
      expect(exports[0]).toMatchObject({
        serial_count: 1,
        scope: { is_everything: false, named: 1, items: [{ id: units.itemId }] },
        exported_by: { type: "user" },
        signature: expect.any(String) as unknown,
      })
      expect(exports[3]!.scope).toMatchObject({ recorded_from: today, named: null })
    })

    it("refuses what cannot be meant, before anything is sent", async () => {
      const refused = async (asked: string | ExportAuditBody, status: number, code: string) => {
        const answer = await file(asked)
        expect([answer.status, await answer.json()]).toEqual([
          status,
          expect.objectContaining({ code }),
        ])
      }
      await refused({ serials: ["NONE-1"] }, 404, "unknown_serial")
      await refused({ text: "A9..A1" }, 400, "range_reversed")
      await refused("?recorded_from=2026-02-02&recorded_until=2026-02-01", 400, "invalid_request")
      await refused("?recorded_from=soon", 400, "invalid_value")
      await refused("?limit=1", 400, "invalid_value")
      await refused({ serials: [] }, 400, "invalid_value")
    })
  })
}

export default suite
