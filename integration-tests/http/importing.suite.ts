import { Readable } from "node:stream"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportListResponse, ImportProblemsResponse } from "../../src/types/imports"
import type { OperationListResponse } from "../../src/types/operations"
import type { SerialListResponse, SerialResponse } from "../../src/types/serials"
import { importChunk, ROWS_OF_CHUNK } from "../../src/workflows/importing/import-chunk"
import { runSerialOperationWorkflow } from "../../src/workflows/operations/run-serial-operation"
import { carryOnImports } from "../../src/workflows/importing/carry-on-imports"
import { BEAT_MS } from "../../src/workflows/support/heartbeat"
import { eventually, heard } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { importsIn } from "../support/imports"
import { labelledItem, newGtin13 } from "../support/lots"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"

let made = 0

/** Files of units, of any size: read, judged, applied and undone. */
const suite: StoreSuite = (store) => {
  const imports = importsIn(store)
  const problemsOf = async (id: string) =>
    (await store.admin.get<ImportProblemsResponse>(`/admin/serial-imports/${id}/problems`)).problems
  /** Numbers that no other test has. */
  const numbers = (count: number) => {
    made += 1
    return Array.from({ length: count }, (_, at) => `IMP${made}-${String(at).padStart(6, "0")}`)
  }
  const place = ({ itemId, locationId }: Pick<Units, "itemId" | "locationId">) => ({
    inventory_item_id: itemId,
    location_id: locationId,
  })
  const fileOf = (rows: readonly string[]) => ["serial_number", ...rows].join("\n")
  const countAt = async ({ itemId }: Pick<Units, "itemId">) =>
    (
      await store.admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${itemId}&limit=1`
      )
    ).count

  it("is a dry run until it is applied; then units and stock are there, and undone they are not", async () => {
    const units = await unitsIn(store)
    const [one, other] = numbers(2)
    const finished = heard(store, "serial.import-finished")
    const read = await imports.read(fileOf([one!, other!]), {
      ...place(units),
      file_name: "stock.csv",
      reference: "PO 7",
      supplier: "Acme",
    })
    expect(read).toMatchObject({
      state: "checked",
      file_name: "stock.csv",
      row_count: 2,
      bad_count: 0,
      item: { id: units.itemId },
    })
    expect(await units.statuses()).toEqual([])

    expect(await imports.apply(read.id)).toMatchObject({ state: "done", applied_count: 2 })
    expect(await units.statuses()).toEqual([`${one} in_stock`, `${other} in_stock`])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    expect(await units.detail(one!)).toMatchObject({ supplier: "Acme" })

    expect(await imports.undo(read.id)).toMatchObject({ state: "undone", undone_count: 2 })
    expect(await units.statuses()).toEqual([])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    expect(finished.data).toMatchObject([
      { id: read.id, state: "done" },
      { id: read.id, state: "undone" },
    ])
    finished.stop()
    const { imports: listed } = await store.admin.get<ImportListResponse>("/admin/serial-imports")
    expect(listed[0]).toMatchObject({ id: read.id, actor: { type: "user" } })
  })

  it("names rows, columns and reasons, and is refused as a whole unless the good rows are asked for", async () => {
    const units = await unitsIn(store, {
      policy: { format: { kind: "imei", case_sensitive: false } },
    })
    await units.receive(["490154203237518"])
    const file = [
      "Serial No;made on;condition;colour",
      "490154203237518;;;",
      "490154203237519;;;",
      "356938035643809;2026-02-30;;red",
      "356938035643809;2026-02-28;;red",
      ";;mint;",
      "",
      "352099001761481;2026-02-28;;red",
      "352099001761481;2026-02-28;;red",
    ].join("\r\n")
    const read = await imports.read(file, place(units))
    expect(read).toMatchObject({ row_count: 7, bad_count: 5, left_out: ["colour"] })
    expect(
      (await problemsOf(read.id)).map(({ row, column, value, code }) => [row, column, value, code])
    ).toEqual([
      [2, "Serial No", "490154203237518", "already_exists"],
      [3, "Serial No", "490154203237519", "bad_check_digit"],
      [4, "made on", "2026-02-30", "malformed_value"],
      [6, "condition", "mint", "unknown_condition"],
      [6, "Serial No", "", "empty_number"],
      // Row 5 has the number of row 4, which is wrong: the right one is the one that is meant.
      [9, "Serial No", "352099001761481", "duplicate_in_file"],
    ])
    expect((await problemsOf(read.id))[0]).toMatchObject({
      message: expect.stringContaining("490154203237518 already exists"),
    })
    await expect(imports.apply(read.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "import_has_problems" },
    })
    const report = await store.admin.get<string>(`/admin/serial-imports/${read.id}/problems/export`)
    expect(report.trim().split("\n")).toHaveLength(7)

    expect(await imports.apply(read.id, { skip_problems: true })).toMatchObject({
      state: "done",
      applied_count: 2,
    })
    expect(await units.statuses()).toEqual([
      "352099001761481 in_stock",
      "356938035643809 in_stock",
      "490154203237518 in_stock",
    ])
    for (const body of [{}, { skip_problems: true }]) {
      await expect(imports.apply(read.id, body)).rejects.toMatchObject({
        status: 409,
        body: { code: "import_not_ready" },
      })
    }
  })

  it("finds items by SKU and GTIN, and locations by name, row by row", async () => {
    const gtin = newGtin13()
    const one = await labelledItem(store, "Drill", { ean: gtin })
    const other = await labelledItem(store, "Saw", {})
    const [first, second, third] = store.ids.locations
    const [a, b, c, d, e, f] = numbers(6)
    const file = [
      "sku,gtin,location,serial",
      `${other.sku},,${second!.name.toUpperCase()},${a}`,
      `,${gtin},${first!.id},${b}`,
      `nobody,,${first!.id},${c}`,
      `${other.sku},,nowhere,${d}`,
      `,,${first!.id},${e}`,
      `${other.sku},${gtin},${first!.id},${f}`,
    ].join("\n")
    expect(third).toBeUndefined()
    const read = await imports.read(file)
    expect((await problemsOf(read.id)).map(({ row, column, code }) => [row, column, code])).toEqual(
      [
        [4, "sku", "unknown_item"],
        [5, "location", "unknown_location"],
        [6, "sku", "missing_value"],
        [7, "gtin", "wrong_gtin"],
      ]
    )
    await imports.apply(read.id, { skip_problems: true })
    const { serials } = await store.admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${one.itemId}&inventory_item_id=${other.itemId}`
    )
    expect(
      serials.map(({ number, item, location }) => [number, item?.id, location?.id]).sort()
    ).toEqual([
      [a, other.itemId, second!.id],
      [b, one.itemId, first!.id],
    ])
  })

  it("takes units that were sold already, with their customer and warranty", async () => {
    const units = await unitsIn(store, {
      policy: {
        customer_warranty: {
          months: 24,
          starts_at: "shipment",
          on_resale: "fresh",
          on_replacement: "remaining",
        },
      },
    })
    const email = `buyer${(made += 1)}@example.com`
    const { customer } = await store.admin.post<{ customer: { id: string } }>("/admin/customers", {
      email,
    })
    const [a, b, c] = numbers(3)
    const file = [
      "serial,sold on,customer,customer warranty until",
      `${a},2026-01-31,${email.toUpperCase()},`,
      `${b},2026-01-31,,2027-06-30`,
      `${c},,nobody@example.com,`,
    ].join("\n")
    const read = await imports.read(file, place(units))
    expect((await problemsOf(read.id)).map(({ row, code }) => [row, code])).toEqual([
      [4, "missing_value"],
      [4, "unknown_customer"],
    ])
    await imports.apply(read.id, { skip_problems: true })
    expect(await units.detail(a!)).toMatchObject({
      status: "sold",
      customer: { id: customer.id },
      customer_warranty: { start: "2026-01-31", end: "2028-01-31" },
    })
    expect(await units.detail(b!)).toMatchObject({
      status: "sold",
      customer: null,
      customer_warranty: { start: "2026-01-31", end: "2027-06-30" },
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it.each([
    ["in capitals", (email: string) => email.toUpperCase()],
    ["in small letters", (email: string) => email],
    ["as they were typed", (email: string) => email.replace("buyer", "Buyer")],
  ])("finds customers whose address was typed with capitals, %s", async (_, spelt) => {
    const units = await unitsIn(store)
    const email = `buyer${(made += 1)}@example.com`
    const { customer } = await store.admin.post<{ customer: { id: string } }>("/admin/customers", {
      email: email.replace("buyer", "Buyer"),
    })
    const [number] = numbers(1)
    const file = `serial,sold on,customer\n${number},2026-01-31,${spelt(email)}`
    const read = await imports.read(file, place(units))
    await imports.apply(read.id)
    expect(await units.detail(number!)).toMatchObject({ customer: { id: customer.id } })
  })

  it("takes of guests with one address the one without capitals", async () => {
    const units = await unitsIn(store)
    const email = `buyer${(made += 1)}@example.com`
    const guests = await Promise.all(
      [email.toUpperCase(), email].map((typed) =>
        store.admin.post<{ customer: { id: string } }>("/admin/customers", { email: typed })
      )
    )
    const [number] = numbers(1)
    const file = `serial,sold on,customer\n${number},2026-01-31,${email}`
    const read = await imports.read(file, place(units))
    await imports.apply(read.id)
    expect(await units.detail(number!)).toMatchObject({ customer: { id: guests[1]!.customer.id } })
  })

  it("registers units of stock that is there, never more than it awaits", async () => {
    const units = await unitsIn(store, { stock: 2 })
    const read = await imports.read(fileOf(numbers(3)), {
      ...place(units),
      already_in_stock: "true",
    })
    expect((await problemsOf(read.id)).map(({ row, code }) => [row, code])).toEqual([
      [4, "none_awaiting"],
    ])
    await imports.apply(read.id, { skip_problems: true })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0 })
  })

  it("comes in pieces of any size, and is applied in operations of bounded size", async () => {
    const units = await unitsIn(store)
    const rows = numbers(12_001)
    const text = fileOf(rows)
    const pieces = Array.from({ length: Math.ceil(text.length / 1_000) }, (_, at) =>
      Buffer.from(text.slice(at * 1_000, (at + 1) * 1_000))
    )
    const { body } = await imports.send(Readable.from(pieces), place(units))
    const done = await imports.apply(body.import.id)
    expect(done).toMatchObject({ state: "done", row_count: 12_001, applied_count: 12_001 })
    const { operations } = await store.admin.get<OperationListResponse>(
      `/admin/serials/operations?reference_id=${done.id}`
    )
    // By rows of the file, of which the first has the headings.
    const sizes = operations.map(({ kind, serial_count }) => `${kind} ${serial_count}`)
    expect(sizes.sort()).toEqual(["import 2002", "import 2499", ...Array(3).fill("import 2500")])
    expect(await units.level()).toMatchObject({ stocked: 12_001, on_hand: 12_001 })
    expect(await imports.undo(done.id)).toMatchObject({ undone_count: 12_001, left_count: 0 })
    expect(await countAt(units)).toBe(0)
  })

  it("leaves units that have moved on since when it is undone, and says how many", async () => {
    const units = await unitsIn(store)
    const rows = numbers(3)
    const { id } = await imports.read(fileOf(rows), place(units))
    await imports.apply(id)
    await store.admin.post("/admin/serials/commands", {
      command: "quarantine",
      serial_ids: [(await units.unit(rows[1]!)).id],
      reason: "looked at",
    })
    expect(await imports.undo(id)).toMatchObject({ undone_count: 2, left_count: 1 })
    expect(await units.statuses()).toEqual([`${rows[1]} quarantined`])
    expect(await units.level()).toMatchObject({ discrepancy: 0 })
  })

  it("says of a number that was announced for another item that it is that one's", async () => {
    const policy = { uniqueness: "store" } as const
    const [units, other] = [await unitsIn(store, { policy }), await unitsIn(store, { policy })]
    const [number] = numbers(1)
    await store.admin.post("/admin/serial-deliveries", {
      supplier: "Acme",
      location_id: other.locationId,
      lines: [{ inventory_item_id: other.itemId, quantity: 1, serials: [number] }],
    })
    const { id } = await imports.read(fileOf([number!]), place(units))
    expect(await problemsOf(id)).toMatchObject([{ row: 2, value: number, code: "wrong_item" }])
  })

  it("passes over a number that somebody received between reading and applying", async () => {
    const units = await unitsIn(store)
    const [a, b] = numbers(2)
    const { id } = await imports.read(fileOf([a!, b!]), place(units))
    await units.receive([b!])
    expect(await imports.apply(id)).toMatchObject({
      state: "done",
      applied_count: 1,
      bad_count: 1,
    })
    expect(await problemsOf(id)).toMatchObject([{ row: 3, code: "already_exists" }])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("passes over the row of the item whose number it is, where two items have one number", async () => {
    const [units, other] = [await unitsIn(store), await labelledItem(store, "Rasp", {})]
    const [number] = numbers(1)
    const file = ["sku,serial", `,${number}`, `${other.sku},${number}`].join("\n")
    const { id } = await imports.read(file, place(units))
    await units.receive([number!])
    expect(await imports.apply(id)).toMatchObject({ state: "done", applied_count: 1, bad_count: 1 })
    expect(await problemsOf(id)).toMatchObject([{ row: 2, code: "already_exists" }])
  })

  it("cannot go on where the item is not tracked any more, says why, and goes on once it is", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(2)), place(units))
    const track = (is_tracked: boolean) =>
      store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked, parts: {} })
    await track(false)
    expect(await imports.apply(id)).toMatchObject({
      state: "failed",
      failure: [{ code: "not_tracked" }],
    })
    await track(true)
    expect(await imports.apply(id)).toMatchObject({
      state: "done",
      failure: null,
      applied_count: 2,
    })
  })

  it("brings in what it can before something keeps it from going on, and all of that is undone", async () => {
    const [units, other] = [await unitsIn(store), await labelledItem(store, "Plane", {})]
    const rows = numbers(2_502).map((number, at) => `${at < 2_500 ? "" : other.sku},${number}`)
    const { id } = await imports.read(["sku,serial", ...rows].join("\n"), place(units))
    const track = (is_tracked: boolean) =>
      store.admin.post(`/admin/serial-policies/${other.itemId}`, { is_tracked, parts: {} })
    await track(false)
    expect(await imports.apply(id)).toMatchObject({ state: "failed" })
    await track(true)
    expect(await imports.apply(id)).toMatchObject({ state: "done", applied_count: 2_502 })
    expect(await imports.undo(id)).toMatchObject({ undone_count: 2_502, left_count: 0 })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("is said to have failed when nothing of it is under way any more", async () => {
    const [units, other] = [await unitsIn(store), await labelledItem(store, "Adze", {})]
    const rows = numbers(7_500).map((number, at) => `${at === 3_000 ? other.sku : ""},${number}`)
    const { id } = await imports.read(["sku,serial", ...rows].join("\n"), place(units))
    await store.admin.post(`/admin/serial-policies/${other.itemId}`, {
      is_tracked: false,
      parts: {},
    })
    const failed = await imports.apply(id)
    expect([failed.state, failed.applied_count]).toEqual(["failed", await countAt(units)])
    // Those after the refused one were under way with it.
    expect(failed.applied_count).toBeGreaterThan(2_500)
  })

  it("is read again without doubles: what is there is said to be there", async () => {
    const units = await unitsIn(store)
    const rows = numbers(3)
    const { id } = await imports.read(fileOf(rows.slice(0, 2)), place(units))
    await imports.apply(id)
    const again = await imports.read(fileOf(rows), place(units))
    expect(again).toMatchObject({ row_count: 3, bad_count: 2 })
    await imports.apply(again.id, { skip_problems: true })
    expect(await units.statuses()).toHaveLength(3)
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("goes on where a process died after an operation, acting once", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(2)), place(units))
    // As a process does that dies between the operation and the note of it.
    const service = serviceOf(store)
    const rows = await service.goodRows(id, 0, ROWS_OF_CHUNK)
    const input = await importChunk(store.container, await service.importById(id), 0, rows)
    const { result } = await runSerialOperationWorkflow(store.container).run({ input })
    await service.stepImport(id, "apply")
    await carryOnImports(store.container)
    expect(await imports.find(id)).toMatchObject({ state: "done", applied_count: 2 })
    expect((await service.lastOperationOfImport(id))?.id).toBe(result.operation_id)
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("counts what was taken back before a process died, and takes back the rest", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(2_501)), place(units))
    await imports.apply(id)
    const last = await serviceOf(store).lastOperationOfImport(id)
    await runSerialOperationWorkflow(store.container).run({
      input: {
        operation_id: last!.id,
        mode: "compensate",
        actor: { type: "system", id: null },
        idempotency_key: `import:${id}:undo:${last!.id}`,
      },
    })
    expect(await imports.undo(id)).toMatchObject({ undone_count: 2_501, left_count: 0 })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("is applied once, and undone once, when two clients ask at the same moment", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(2)), place(units))
    const both = async (ask: (id: string) => Promise<unknown>) =>
      (await Promise.allSettled([ask(id), ask(id)])).map(({ status }) => status).sort()
    expect(await both((one) => imports.apply(one))).toEqual(["fulfilled", "rejected"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    expect(await both((one) => imports.undo(one))).toEqual(["fulfilled", "rejected"])
    expect(await imports.find(id)).toMatchObject({ applied_count: 2, undone_count: 2 })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("leaves nothing of a file whose connection broke", async () => {
    const units = await unitsIn(store)
    const cut = new AbortController()
    async function* endless() {
      yield Buffer.from("serial_number\n")
      for (const number of numbers(5_000)) {
        yield Buffer.from(`${number}\n`)
      }
      cut.abort()
      await new Promise((resolve) => setTimeout(resolve, 5_000))
    }
    await expect(imports.send(endless(), place(units), cut.signal)).rejects.toThrow()
    const { imports: listed } = await store.admin.get<ImportListResponse>("/admin/serial-imports")
    expect(listed[0]?.state).not.toBe("checked")
    expect(await countAt(units)).toBe(0)
  })

  it("of which nothing came for so long that it was taken for broken does not go on without what it lost", async () => {
    const units = await unitsIn(store)
    const sql = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const listed = async () =>
      (await store.admin.get<ImportListResponse>("/admin/serial-imports")).imports[0]
    async function* silentForLong() {
      yield Buffer.from("serial_number\n")
      yield Buffer.from(`${numbers(10_000).join("\n")}\n`)
      const { id } = await eventually(async () => {
        const latest = await listed()
        expect([latest?.state, (latest?.row_count ?? 0) > 0]).toEqual(["reading", true])
        return latest!
      }, 20_000)
      // What has come is put aside first, and that is no silence.
      await eventually(async () => {
        await sql.raw(
          "update serial_import set updated_at = now() - interval '11 minutes' where id = ?",
          [id]
        )
        await serviceOf(store).breakSilentImports()
        expect((await imports.find(id)).state).toBe("broken")
      }, 20_000)
      yield Buffer.from(numbers(10).join("\n"))
    }
    const { status, body } = await imports.send(silentForLong(), place(units))
    expect({ status, body }).toMatchObject({ status: 409, body: { code: "import_not_ready" } })
    expect((await listed())?.state).not.toBe("checked")
  })

  it("is not taken for broken while it is read, however long nothing of it is put aside", async () => {
    const units = await unitsIn(store)
    const sql = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    // A minute of the heartbeat passes at once.
    const atOnce = setInterval
    const hurried = jest
      .spyOn(globalThis, "setInterval")
      .mockImplementation(((work: () => void, ms?: number) =>
        atOnce(work, ms === BEAT_MS ? 50 : ms)) as typeof setInterval)
    async function* slow() {
      yield Buffer.from("serial_number\n")
      const { id } = await eventually(async () => {
        const { imports: all } = await store.admin.get<ImportListResponse>("/admin/serial-imports")
        expect(all[0]?.state).toBe("reading")
        return all[0]!
      })
      await sql.raw(
        "update serial_import set updated_at = now() - interval '11 minutes' where id = ?",
        [id]
      )
      await eventually(async () => {
        const { rows } = await sql.raw(
          "select updated_at > now() - interval '1 minute' as is_fresh from serial_import where id = ?",
          [id]
        )
        expect(rows).toEqual([{ is_fresh: true }])
      })
      await serviceOf(store).breakSilentImports()
      yield Buffer.from(numbers(10).join("\n"))
    }
    try {
      const { status, body } = await imports.send(slow(), place(units))
      expect({ status, body }).toMatchObject({ status: 201, body: { import: { row_count: 10 } } })
    } finally {
      hurried.mockRestore()
    }
  })

  it.each([
    ["a file without numbers", "colour\nred", "file_no_numbers"],
    ["an empty file", "", "file_no_rows"],
    ["a file of headings", "serial_number\n", "file_no_rows"],
    ["a file of very many columns", `serial_number${",x".repeat(600)}\na`, "file_no_csv"],
    ["a quote that is never closed", `serial_number\n"${"x".repeat(1_100_000)}`, "file_no_csv"],
  ])("refuses %s, and there is no import", async (_, file, why) => {
    const units = await unitsIn(store)
    const { status, body } = await imports.send(file, place(units))
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: "import_unreadable", serials: [{ detail: { why } }] },
    })
    expect(await countAt(units)).toBe(0)
  })

  it("refuses what it is told beside the file: unknown items and locations, untracked items, nonsense", async () => {
    const units = await unitsIn(store)
    const untracked = await trackedProduct(store, { isTracked: false })
    const file = fileOf(numbers(1))
    const refused = async (query: Record<string, string>) => {
      const { status, body } = await imports.send(file, { ...place(units), ...query })
      return [status, (body as unknown as { code: string }).code]
    }
    expect(await refused({ inventory_item_id: "iitem_none" })).toEqual([404, "unknown_item"])
    expect(await refused({ location_id: "sloc_none" })).toEqual([404, "unknown_location"])
    expect(await refused({ inventory_item_id: untracked.itemId })).toEqual([400, "not_tracked"])
    expect(await refused({ received_at: "yesterday" })).toEqual([400, "invalid_value"])
    for (const path of ["", "/problems", "/problems/export"]) {
      await expect(store.admin.get(`/admin/serial-imports/none${path}`)).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_import" },
      })
    }
  })

  it("keeps leading zeros, takes what Windows writes, and carries out no formula", async () => {
    const units = await unitsIn(store)
    const [tag] = numbers(1)
    const file = Buffer.from(
      `sep=;\r\nserial;notes\r\n00${tag};M\u00fcller\r\n=cmd${tag};x\r\n`,
      "latin1"
    )
    const read = await imports.read(file, place(units))
    await imports.apply(read.id)
    expect(await units.statuses()).toEqual([`00${tag} in_stock`, `=cmd${tag} in_stock`])
    const { id } = await units.unit(`00${tag}`)
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${id}`)
    expect(serial).toMatchObject({ notes: "Müller" })
  })

  it("names what cannot be stored, and what is far too long, row by row", async () => {
    const units = await unitsIn(store)
    const [a, b, c, d] = numbers(4)
    const long = "x".repeat(100_000)
    const rows = [`${a},no\0te`, `${b}\0,`, `${c},${long}`, `${long},`, `${d},fine`]
    const read = await imports.read(["serial,notes", ...rows].join("\n"), place(units))
    const problems = await problemsOf(read.id)
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "notes", "invalid_value"],
      [3, "serial", "invalid_value"],
      [4, "notes", "malformed_value"],
      [5, "serial", "malformed_number"],
    ])
    expect(JSON.stringify(problems).length).toBeLessThan(5_000)
    expect(await imports.apply(read.id, { skip_problems: true })).toMatchObject({
      state: "done",
      applied_count: 1,
    })
  })

  it("waits for an operation that a process left half done, and then goes on", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(2)), place(units))
    const rows = await serviceOf(store).goodRows(id, 0, 10)
    const record = await serviceOf(store).importById(id)
    // As if the process had died once this was planned.
    const input = await importChunk(store.container, record, 0, rows)
    const { operation_id } = await serviceOf(store).plan(input)
    await serviceOf(store).stepImport(id, "apply")
    await carryOnImports(store.container)
    expect(await imports.find(id)).toMatchObject({ state: "applying" })
    await serviceOf(store).abandon(operation_id)
    await carryOnImports(store.container)
    expect(await imports.find(id)).toMatchObject({ state: "done", applied_count: 2 })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("is discarded, and then it is not listed", async () => {
    const units = await unitsIn(store)
    const { id } = await imports.read(fileOf(numbers(1)), place(units))
    await store.admin.delete(`/admin/serial-imports/${id}`)
    const { imports: listed } = await store.admin.get<ImportListResponse>("/admin/serial-imports")
    expect(listed.map((one) => one.id)).not.toContain(id)
    await expect(imports.apply(id)).rejects.toMatchObject({ status: 409 })
  })
}

export default suite
