import type { CaseResponse } from "../../src/types/cases"
import type { OwnCaseListResponse, OwnCaseResponse } from "../../src/types/buyers"
import { CASE_OPENED } from "../../src/workflows/cases/case-events"
import { buyer, sellTo, type Buyer } from "../support/buyers"
import { casesOf } from "../support/cases"
import { listenTo } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** Faults that customers report of their units, and what they see of the cases. */
const suite: StoreSuite = (store) => {
  const path = "/store/customers/me"
  const report = ({ shop }: Buyer, id: string, fault = "does not start", headers = {}) =>
    shop.post<OwnCaseResponse>(`${path}/serials/${id}/faults`, { fault }, headers)
  const casesSeenBy = async ({ shop }: Buyer, query = "") =>
    shop.get<OwnCaseListResponse>(`${path}/serial-cases${query}`)

  it("open a case, for which the unit is awaited, and are followed until it is closed", async () => {
    const units = await unitsIn(store)
    const cases = casesOf(store)
    const ann = await buyer(store, "fault-ann")
    await sellTo(store, units, ["FLT-A1"], ann)
    const { id } = await units.unit("FLT-A1")
    const told = listenTo(store, [CASE_OPENED])
    const key = { "idempotency-key": "FLT-A1" }
    const first = await report(ann, id, "does not start", key)
    expect(await report(ann, id, "does not start", key)).toEqual(first)
    await told.until(1)
    told.stop()
    expect(told.events).toHaveLength(1)
    expect(first.case).toEqual({
      id: expect.stringMatching(/^sercase_/) as unknown,
      stage: "awaited",
      outcome: null,
      fault: "does not start",
      opened_at: expect.any(String) as unknown,
      closed_at: null,
      serials: [{ id, number: "FLT-A1", item: expect.objectContaining({ id: units.itemId }) }],
    })
    const caseId = first.case.id
    const { case: ours } = await store.admin.get<CaseResponse>(`/admin/serial-cases/${caseId}`)
    expect(ours).toMatchObject({ kind: "customer", customer: { id: ann.id }, status: "open" })
    expect(ours.created_by).toMatchObject({ type: "customer", id: ann.id })

    await expect(report(ann, id)).rejects.toMatchObject({
      status: 409,
      body: { code: "on_another_case", serials: [{ detail: { case: caseId } }] },
    })
    await cases.edit(caseId, { note: "not nice", vendor: "Fixers", reference: "RMA 1" })
    const stage = async () => (await casesSeenBy(ann)).cases.map((one) => one.stage)
    await cases.act(caseId, "receive", { location_id: units.locationId })
    expect(await stage()).toEqual(["received"])
    await expect(report(ann, id)).rejects.toMatchObject({ body: { code: "on_another_case" } })
    await cases.act(caseId, "send")
    expect(await stage()).toEqual(["at_vendor"])
    await cases.act(caseId, "return")
    await cases.act(caseId, "close", { outcome: "repaired", cost: "4321.50", currency_code: "eur" })
    const seen = await casesSeenBy(ann)
    expect(seen).toMatchObject({ count: 1, cases: [{ stage: "closed", outcome: "repaired" }] })
    // A cost that is part of no time and no id.
    for (const secret of ["4321.5", "not nice", "Fixers", "RMA 1"]) {
      expect(JSON.stringify(seen)).not.toContain(secret)
    }
    expect(await units.statuses()).toEqual(["FLT-A1 sold"])
    await report(ann, id, "again")
    expect((await casesSeenBy(ann, "?limit=1")).cases[0]).toMatchObject({ fault: "again" })
  })

  it("are reported of one's own units only: another's is unknown, and so are their cases", async () => {
    const units = await unitsIn(store)
    const [bob, eve] = [await buyer(store, "fault-bob"), await buyer(store, "fault-eve")]
    await sellTo(store, units, ["FLT-B1"], bob)
    await units.receive(["FLT-B2"])
    const { id } = await units.unit("FLT-B1")
    const inStock = (await units.unit("FLT-B2")).id
    const refusals = await Promise.all(
      [id, inStock, "ser_none"].map((one) =>
        eve.shop.send<{ code: string }>("POST", `${path}/serials/${one}/faults`, { fault: "x" })
      )
    )
    expect(refusals.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      Array<string>(3).fill("404 unknown_serial")
    )
    await report(bob, id)
    expect(await casesSeenBy(eve)).toMatchObject({ cases: [], count: 0 })
  })

  it("open one case when two come at once", async () => {
    const units = await unitsIn(store)
    const cid = await buyer(store, "fault-cid")
    await sellTo(store, units, ["FLT-C1"], cid)
    const { id } = await units.unit("FLT-C1")
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        cid.shop.send("POST", `${path}/serials/${id}/faults`, { fault: "smells" })
      )
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await casesSeenBy(cid)).count).toBe(1)
  })

  it("are for customers who are logged in, and have words", async () => {
    const units = await unitsIn(store)
    const dan = await buyer(store, "fault-dan")
    await sellTo(store, units, ["FLT-D1"], dan)
    const { id } = await units.unit("FLT-D1")
    const faults = `${path}/serials/${id}/faults`
    expect((await store.shop.send("POST", faults, { fault: "x" })).status).toBe(401)
    expect((await store.shop.send("GET", `${path}/serial-cases`)).status).toBe(401)
    for (const body of [{}, { fault: "" }, { fault: "x".repeat(501) }, { fault: "x", cost: "1" }]) {
      expect((await dan.shop.send("POST", faults, body)).status).toBe(400)
    }
    expect((await dan.shop.send("GET", `${path}/serial-cases?customer_id=x`)).status).toBe(400)
  })
}

export default suite
