import { requestReturn } from "../../scripts/store-client"
import type { PolicyBody } from "../../src/types/policies"
import type {
  OwnHandoverListResponse,
  OwnHandoverResponse,
  OwnSerialResponse,
} from "../../src/types/buyers"
import type { OwnSerialsResponse } from "../../src/types/store"
import {
  HANDOVER_CANCELLED,
  HANDOVER_DECLINED,
  HANDOVER_OFFERED,
  SERIAL_HANDED_OVER,
} from "../../src/workflows/buyers/buyer-events"
import { buyer, sellTo, type Buyer } from "../support/buyers"
import { listenTo } from "../support/events"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

const FROM_SALE: PolicyBody["parts"] = {
  customer_warranty: {
    months: 24,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

/** Units that go from one customer to another. */
const suite: StoreSuite = (store) => {
  const me = "/store/customers/me"
  const offer = ({ shop }: Buyer, serialId: string, email: string) =>
    shop.post<OwnHandoverResponse>(`${me}/serials/${serialId}/hand-over`, { email })
  const act = ({ shop }: Buyer, id: string, what: string) =>
    shop.send<{ code?: string }>("POST", `${me}/serial-handovers/${id}/${what}`, {})
  const listed = async ({ shop }: Buyer) =>
    (await shop.get<OwnHandoverListResponse>(`${me}/serial-handovers`)).handovers
  const own = ({ shop }: Buyer) => shop.get<OwnSerialsResponse>(`${me}/serials`)
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) =>
    `${status} ${body.code ?? ""}`.trim()

  it("once both agree: it is the other's, with its warranty, and nothing of the former owner", async () => {
    const units = await unitsIn(store, { policy: FROM_SALE })
    const [ann, ben] = [await buyer(store, "hand-ann"), await buyer(store, "hand-ben")]
    const order = await sellTo(store, units, ["HND-A1"], ann)
    const { id, customer_warranty } = await units.unit("HND-A1")
    const told = listenTo(store, [HANDOVER_OFFERED, SERIAL_HANDED_OVER])

    const { handover } = await offer(ann, id, " HAND-BEN@buyers.example.com")
    expect(handover).toMatchObject({
      direction: "given",
      status: "open",
      serial: { id, number: "HND-A1", item: { id: units.itemId } },
      email: ben.email,
    })
    expect((await offer(ann, id, ben.email)).handover).toEqual(handover)
    await expect(offer(ann, id, "third@buyers.example.com")).rejects.toMatchObject({
      status: 409,
      body: { code: "handover_open" },
    })
    expect((await units.unit("HND-A1")).customer_id).toBe(ann.id)
    const [seen] = await listed(ben)
    expect(seen).toMatchObject({ id: handover.id, direction: "received", email: null })
    expect(JSON.stringify(seen)).not.toContain(ann.id)

    const accepted = await act(ben, handover.id, "accept")
    expect(accepted.status).toBe(200)
    const { serial } = accepted.body as unknown as OwnSerialResponse
    expect(serial).toMatchObject({
      number: "HND-A1",
      order: null,
      sold_at: null,
      delivered_at: null,
      registered_at: expect.any(String) as unknown,
      warranty: customer_warranty,
    })
    expect(await act(ben, handover.id, "accept")).toEqual(accepted)
    const benOwns = await own(ben)
    expect(benOwns.serials).toEqual([serial])
    for (const secret of [ann.id, ann.email, order.id]) {
      expect(JSON.stringify(benOwns)).not.toContain(secret)
    }
    expect((await own(ann)).serials).toEqual([])
    expect(await units.unit("HND-A1")).toMatchObject({ customer_id: ben.id, order_id: order.id })
    await told.until(2)
    told.stop()
    expect(told.events).toEqual([
      { name: HANDOVER_OFFERED, data: { id: handover.id, serial_id: id } },
      {
        name: SERIAL_HANDED_OVER,
        data: {
          id: handover.id,
          operation_id: expect.any(String) as unknown,
          serial_ids: [id],
        },
      },
    ])
    // The address is forgotten, and no proof of the former sale takes the unit back.
    expect(await listed(ann)).toMatchObject([{ status: "accepted", email: null }])
    const again = await ann.shop.send<{ code?: string }>("POST", `${me}/serials/register`, {
      number: "HND-A1",
    })
    expect(codeOf(again)).toBe("404 not_proven")
    // The new owner may hand it on.
    await offer(ben, id, ann.email)
  })

  it("not when it is declined or taken back; each side ends it once", async () => {
    const units = await unitsIn(store)
    const [cay, dov] = [await buyer(store, "hand-cay"), await buyer(store, "hand-dov")]
    await sellTo(store, units, ["HND-B1"], cay)
    const { id } = await units.unit("HND-B1")
    const told = listenTo(store, [HANDOVER_DECLINED, HANDOVER_CANCELLED])
    const first = (await offer(cay, id, dov.email)).handover
    expect(codeOf(await act(cay, first.id, "accept"))).toBe("404 unknown_handover")
    expect(codeOf(await act(dov, first.id, "cancel"))).toBe("404 unknown_handover")
    expect(codeOf(await act(dov, first.id, "decline"))).toBe("200")
    expect(codeOf(await act(dov, first.id, "decline"))).toBe("200")
    expect(codeOf(await act(dov, first.id, "accept"))).toBe("409 handover_ended")
    expect(codeOf(await act(cay, first.id, "cancel"))).toBe("409 handover_ended")

    const second = (await offer(cay, id, dov.email)).handover
    expect(codeOf(await act(cay, second.id, "cancel"))).toBe("200")
    expect(codeOf(await act(cay, second.id, "cancel"))).toBe("200")
    expect(codeOf(await act(dov, second.id, "accept"))).toBe("404 unknown_handover")
    expect((await listed(cay)).map(({ status }) => status)).toEqual(["cancelled", "declined"])
    expect(await listed(dov)).toEqual([])
    expect((await units.unit("HND-B1")).customer_id).toBe(cay.id)
    await told.until(2)
    told.stop()
    expect(told.events.map(({ name }) => name)).toEqual([HANDOVER_DECLINED, HANDOVER_CANCELLED])
  })

  it("once, when two clients accept at the same moment", async () => {
    const units = await unitsIn(store)
    const [eli, fia] = [await buyer(store, "hand-eli"), await buyer(store, "hand-fia")]
    await sellTo(store, units, ["HND-C1"], eli)
    const { id, version } = await units.unit("HND-C1")
    const { handover } = await offer(eli, id, fia.email)
    const answers = await Promise.all([1, 2, 3].map(() => act(fia, handover.id, "accept")))
    expect(answers.map(codeOf)).toEqual(["200", "200", "200"])
    expect(await units.unit("HND-C1")).toMatchObject({ customer_id: fia.id, version: version + 1 })
  })

  it("not while it is on a return, nor when the giver has it no more; then the offer is as before", async () => {
    const units = await unitsIn(store)
    const [gil, hia] = [await buyer(store, "hand-gil"), await buyer(store, "hand-hia")]
    const order = await sellTo(store, units, ["HND-D1", "HND-D2"], gil)
    const { id } = await units.unit("HND-D1")
    const other = (await units.unit("HND-D2")).id
    const { handover } = await offer(gil, id, hia.email)
    const gone = (await offer(gil, other, hia.email)).handover
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await units.captureReturn(returnId, order.line, [{ serial: "HND-D1" }])
    expect(codeOf(await act(hia, handover.id, "accept"))).toBe("409 on_its_way_back")
    expect(codeOf(await act(hia, handover.id, "accept"))).toBe("409 on_its_way_back")
    await expect(offer(gil, id, hia.email)).rejects.toMatchObject({
      body: { code: "on_its_way_back" },
    })
    expect((await units.unit("HND-D1")).customer_id).toBe(gil.id)
    await store.admin.post(`/admin/returns/${returnId}/serials/release`, { serial_ids: [id] })
    expect(codeOf(await act(hia, handover.id, "accept"))).toBe("200")

    await units.ship("HND-D2")
    await store.admin.post("/admin/serials/commands", {
      command: "take_back",
      serial_ids: [other],
      location_id: units.locationId,
    })
    expect((await listed(hia)).map(({ id: one }) => one)).not.toContain(gone.id)
    expect(codeOf(await act(hia, gone.id, "accept"))).toBe("409 handover_lapsed")
    expect((await listed(gil)).find(({ id: one }) => one === gone.id)?.status).toBe("lapsed")
  })

  it("not again once staff took it back, though it was accepted", async () => {
    const units = await unitsIn(store)
    const [kai, lea] = [await buyer(store, "hand-kai"), await buyer(store, "hand-lea")]
    await sellTo(store, units, ["HND-K1"], kai)
    const { id } = await units.unit("HND-K1")
    const { handover } = await offer(kai, id, lea.email)
    expect(codeOf(await act(lea, handover.id, "accept"))).toBe("200")
    const filter = { kinds: ["transfer_ownership" as const], reference_id: handover.id }
    const { operations } = await serviceOf(store).findOperations(filter, { limit: 2, offset: 0 })
    await store.admin.post(`/admin/serials/operations/${operations[0]!.id}/revert`)
    expect((await units.unit("HND-K1")).customer_id).toBe(kai.id)
    expect(codeOf(await act(lea, handover.id, "accept"))).toBe("409 handover_ended")
    expect((await units.unit("HND-K1")).customer_id).toBe(kai.id)
  })

  it("and whoever had it before cannot send it back: it is the other's", async () => {
    const units = await unitsIn(store)
    const [mia, noa] = [await buyer(store, "hand-mia"), await buyer(store, "hand-noa")]
    const order = await sellTo(store, units, ["HND-M1", "HND-M2"], mia)
    const { id } = await units.unit("HND-M1")
    const { handover } = await offer(mia, id, noa.email)
    expect(codeOf(await act(noa, handover.id, "accept"))).toBe("200")
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    const declare = (serial: string) =>
      mia.shop.send<{ code?: string }>("POST", `/store/returns/${returnId}/serials`, {
        order_id: order.id,
        serials: [serial],
      })
    expect(codeOf(await declare("HND-M1"))).toBe("400 not_sold_on_line")
    expect(await units.unit("HND-M1")).toMatchObject({ customer_id: noa.id, return_id: null })
    expect((await declare("HND-M2")).status).toBeLessThan(300)
  })

  it("and is on nobody's return who says so at the moment at which it is accepted", async () => {
    const units = await unitsIn(store)
    const [oda, pia] = [await buyer(store, "hand-oda"), await buyer(store, "hand-pia")]
    const order = await sellTo(store, units, ["HND-O1"], oda)
    const { handover } = await offer(oda, (await units.unit("HND-O1")).id, pia.email)
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    const ownersOf = serviceOf(store).ownersOf.bind(serviceOf(store))
    const looking = jest.spyOn(serviceOf(store), "ownersOf").mockImplementationOnce(async (ids) => {
      const owners = await ownersOf(ids)
      expect(codeOf(await act(pia, handover.id, "accept"))).toBe("200")
      return owners
    })
    const declared = await oda.shop.send<{ code?: string }>(
      "POST",
      `/store/returns/${returnId}/serials`,
      { order_id: order.id, serials: ["HND-O1"] }
    )
    looking.mockRestore()
    expect(codeOf(declared)).toBe("409 stale_write")
    expect(await units.unit("HND-O1")).toMatchObject({ customer_id: pia.id, return_id: null })
  })

  it("never by anybody but its owner and the one that it is for: to all others there is nothing", async () => {
    const units = await unitsIn(store)
    const [ivy, jon, eve] = [
      await buyer(store, "hand-ivy"),
      await buyer(store, "hand-jon"),
      await buyer(store, "hand-eve"),
    ]
    await sellTo(store, units, ["HND-E1"], ivy)
    const { id } = await units.unit("HND-E1")
    for (const foreign of [id, "ser_none"]) {
      await expect(offer(eve, foreign, jon.email)).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_serial" },
      })
    }
    await expect(offer(ivy, id, ivy.email)).rejects.toMatchObject({ status: 400 })
    const { handover } = await offer(ivy, id, jon.email)
    for (const what of ["accept", "decline", "cancel"]) {
      expect(codeOf(await act(eve, handover.id, what))).toBe("404 unknown_handover")
      expect(codeOf(await act(eve, "serhand_none", what))).toBe("404 unknown_handover")
    }
    expect(await listed(eve)).toEqual([])
    const bare = store.shop
    for (const what of ["accept", "decline", "cancel"]) {
      const path = `${me}/serial-handovers/${handover.id}/${what}`
      expect((await bare.send("POST", path, {})).status).toBe(401)
      expect((await jon.shop.send("POST", path, { customer_id: eve.id })).status).toBe(400)
    }
    expect((await bare.send("GET", `${me}/serial-handovers`)).status).toBe(401)
    expect((await bare.send("POST", `${me}/serials/${id}/hand-over`, {})).status).toBe(401)
    expect((await ivy.shop.send("POST", `${me}/serials/${id}/hand-over`, {})).status).toBe(400)
    expect((await units.unit("HND-E1")).customer_id).toBe(ivy.id)
  })
}

export default suite
