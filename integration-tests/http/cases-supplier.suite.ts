import { casesOf } from "../support/cases"
import { numbers } from "../support/operations"
import { statementCounter } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Units that go back to their supplier, for credit, repair or other units. */
const suite: StoreSuite = (store) => {
  const cases = casesOf(store)
  let units: Units
  let own: string
  let tests = 0
  const no = (number: number) => `${own}-${number}`
  const serialOf = (number: number) => units.detail(no(number))
  const open = (numbersGiven: number[], body = {}) =>
    cases.open({
      kind: "supplier",
      serials: numbersGiven.map((number) => no(number)),
      vendor: "Maker",
      reference: `RMA ${own}`,
      ...body,
    })

  beforeEach(async () => {
    own = `SUPP${tests++}`
    units = await unitsIn(store)
    await units.receive([no(1), no(2), no(3)])
  })

  it("leave stock with an RMA, and are paid for", async () => {
    const opened = await open([1, 2], { fault: "faulty batch" })
    expect(opened.case).toMatchObject({
      kind: "supplier",
      status: "open",
      reference: `RMA ${own}`,
      sent_at: expect.any(String),
      counts: { subject: 2 },
    })
    expect(await serialOf(1)).toMatchObject({
      status: "returned_to_supplier",
      owner: "supplier",
      supplier: "Maker",
      case_id: opened.case.id,
    })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    const closed = await cases.act(opened.case.id, "close", {
      outcome: "credited",
      credit: "199.80",
      currency_code: "eur",
    })
    expect(closed.case).toMatchObject({ status: "closed", credit: "199.80", outcome: "credited" })
    expect(await units.statuses()).toEqual([
      `${no(1)} returned_to_supplier`,
      `${no(2)} returned_to_supplier`,
      `${no(3)} in_stock`,
    ])
    await cases.revert(closed.operation.id)
    await cases.revert(opened.operation.id)
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("come back repaired, in parts, and stock rises; the case is overdue until the last", async () => {
    const { case: opened } = await open([1, 2, 3], { due_on: "2020-01-01" })
    expect(opened.is_overdue).toBe(true)
    const part = await cases.act(opened.id, "return", { serials: [no(1)] })
    expect(part.case).toMatchObject({ returned_at: null, is_overdue: true })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    await expect(cases.act(opened.id, "return", { serials: [no(1), no(2)] })).rejects.toMatchObject(
      { status: 400, body: { code: "not_on_case" } }
    )
    const rest = await cases.act(opened.id, "return", { bin: "B-1" })
    expect(rest.case).toMatchObject({ returned_at: expect.any(String), is_overdue: false })
    expect(await serialOf(2)).toMatchObject({ status: "in_stock", owner: "store", bin: "B-1" })
    await cases.revert(rest.operation.id)
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    await cases.act(opened.id, "close", { outcome: "repaired" })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
    expect((await cases.show(opened.id)).case).toMatchObject({ status: "closed" })
  })

  it("come back refused, and are set aside", async () => {
    const { case: opened } = await open([1])
    await cases.act(opened.id, "close", { outcome: "refused", reason: "out of warranty" })
    expect(await serialOf(1)).toMatchObject({
      status: "quarantined",
      owner: "store",
      reason: "out of warranty",
      case_id: null,
    })
    expect((await units.level()).stocked).toBe(2)
  })

  it("are replaced by new ones, each linked to its own", async () => {
    const { case: opened } = await open([1, 2])
    await cases.act(opened.id, "close", {
      outcome: "replaced",
      replacements: [
        { serial: no(2), by: no(12) },
        { serial: { serial_id: (await serialOf(1)).id }, by: no(11) },
      ],
    })
    expect(await serialOf(11)).toMatchObject({ status: "in_stock", replaces: { number: no(1) } })
    expect(await serialOf(12)).toMatchObject({ status: "in_stock", replaces: { number: no(2) } })
    expect(await serialOf(1)).toMatchObject({
      status: "returned_to_supplier",
      replaced_by: { number: no(11) },
    })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("are refused whole, and nothing has happened", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    await expect(open([1, 2])).rejects.toMatchObject({
      status: 409,
      body: { code: "reserved_elsewhere", serials: [{ serial: no(1) }] },
    })
    await expect(open([2], { vendor: undefined })).rejects.toMatchObject({
      status: 400,
      body: { code: "missing_value", serials: [{ detail: { field: "vendor" } }] },
    })
    const { case: inRepair } = await cases.open({ kind: "internal", serials: [no(3)] })
    await expect(open([2, 3])).rejects.toMatchObject({
      status: 409,
      body: {
        code: "on_another_case",
        serials: [{ serial: no(3), detail: { case: inRepair.id } }],
      },
    })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    const { case: opened } = await open([2])
    await expect(cases.act(opened.id, "send")).rejects.toMatchObject({ status: 409 })
    await expect(
      cases.act(opened.id, "close", { outcome: "credited", credit: "5" })
    ).rejects.toMatchObject({ status: 400, body: { code: "missing_value" } })
    await expect(
      cases.act(opened.id, "close", { outcome: "replaced", replacements: [{ by: no(1) }] })
    ).rejects.toMatchObject({ status: 422, body: { code: "already_exists" } })
    expect((await cases.show(opened.id)).case.status).toBe("open")
  })

  it("go and come back by thousands at once, with no more statements than ten", async () => {
    const all = numbers(4_000, own)
    await units.receive(all)
    const counter = statementCounter(store)
    const sentBy = async (serials: string[]) => {
      counter.reset()
      const { case: opened } = await cases.open({ kind: "supplier", vendor: "Maker", serials })
      await cases.act(opened.id, "return", { serials: serials.slice(0, serials.length / 2) })
      await cases.act(opened.id, "close", { outcome: "credited" })
      return counter.count()
    }
    try {
      const few = await sentBy(all.slice(0, 10))
      const many = await sentBy(all.slice(10, 4_000))
      // Subscribers run beside it, and send some of their own.
      expect(many).toBeLessThan(few + 50)
    } finally {
      counter.stop()
    }
    expect(await units.level()).toMatchObject({ stocked: 2_003, on_hand: 2_003, discrepancy: 0 })
    const [newest] = (await cases.list("limit=1")).cases
    expect(newest).toMatchObject({ counts: { subject: 3_990 } })
    const page = await store.admin.get<{ serials: unknown[]; count: number }>(
      `/admin/serial-cases/${newest!.id}/serials?limit=5&offset=3988`
    )
    expect(page).toMatchObject({ count: 3_990, serials: [{}, {}] })
  })
}

export default suite
