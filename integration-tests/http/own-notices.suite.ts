import type { OwnSerialsResponse } from "../../src/types/store"
import type { OwnNoticesResponse } from "../../src/types/notices"
import type { VerifyResponse } from "../../src/types/buyers"
import { buyer, fromElsewhere, sellTo } from "../support/buyers"
import { listenTo } from "../support/events"
import { noticesOf } from "../support/notices"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

const PATH = "/store/customers/me/serial-notices"

/** What buyers learn of notices about their units. */
const suite: StoreSuite = (store) => {
  const notices = noticesOf(store)

  it("tells a buyer of their own unit, and another nothing", async () => {
    const units = await unitsIn(store)
    const [nora, otto] = [await buyer(store, "notice-nora"), await buyer(store, "notice-otto")]
    await sellTo(store, units, ["OWNN-1", "OWNN-2"], nora)
    await sellTo(store, units, ["OWNN-3"], otto)
    const { id } = (
      await notices.open(
        { serials: ["OWNN-1"] },
        {
          title: "Cable may overheat",
          buyer_text: "Stop using it and send it in.",
          staff_text: "Give a new one, ask nothing.",
          authority_reference: "SECRET-7",
        }
      )
    ).notice
    const told = await nora.shop.get<OwnNoticesResponse>(PATH)
    expect(told).toEqual({
      notices: [
        {
          number: id,
          kind: "recall",
          title: "Cable may overheat",
          text: "Stop using it and send it in.",
          opened_at: expect.any(String),
          serials: [
            {
              id: expect.any(String),
              number: "OWNN-1",
              item: expect.objectContaining({ id: units.itemId }),
              is_resolved: false,
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(told)).not.toMatch(/SECRET-7|ask nothing/)
    const own = await nora.shop.get<OwnSerialsResponse>("/store/customers/me/serials")
    expect(
      own.serials.map(({ number, notices: of }) => [number, of.map((notice) => notice.number)])
    ).toEqual(
      expect.arrayContaining([
        ["OWNN-1", [id]],
        ["OWNN-2", []],
      ])
    )

    expect(await otto.shop.get(PATH)).toEqual({ notices: [] })
    const asked = `?customer_id=${nora.id}&serial_id=${told.notices[0]!.serials[0]!.id}`
    const answer = await otto.shop.send("GET", PATH + asked)
    expect(JSON.stringify(answer.body)).not.toContain("OWNN-1")
    expect((await store.shop.send("GET", PATH)).status).toBe(401)

    await notices.resolve(id, { serials: ["OWNN-1"], resolution: "repaired" })
    expect((await nora.shop.get<OwnNoticesResponse>(PATH)).notices[0]!.serials).toMatchObject([
      { is_resolved: true },
    ])
    await notices.close(id)
    expect(await nora.shop.get(PATH)).toEqual({ notices: [] })
  })

  it("tells nothing of a notice without a text for buyers", async () => {
    const units = await unitsIn(store)
    const pia = await buyer(store, "notice-pia")
    await sellTo(store, units, ["OWNP-1"], pia)
    await notices.open({ serials: ["OWNP-1"] }, { kind: "stolen", title: "Police inquiry" })
    expect(await pia.shop.get(PATH)).toEqual({ notices: [] })
    const own = await pia.shop.get<OwnSerialsResponse>("/store/customers/me/serials")
    expect(own.serials).toMatchObject([{ number: "OWNP-1", notices: [] }])
  })

  it("is for customers who are logged in", async () => {
    expect((await store.server.send("GET", PATH)).status).toBeGreaterThanOrEqual(400)
  })

  it("leaves the public with the word that something is reported, and nothing of the notice", async () => {
    const units = await unitsIn(store, { policy: { storefront: "verify" } })
    await units.receive(["OWNV-1"])
    const told = listenTo(store, ["serial.stolen-looked-up"])
    const { id } = (
      await notices.open(
        { serials: ["OWNV-1"] },
        { kind: "stolen", title: "Burglary at Main Street", buyer_text: "Call us." }
      )
    ).notice
    const path = "/store/serials/verify?number=OWNV-1"
    const answer = await fromElsewhere(store.shop).get<VerifyResponse>(path)
    expect(answer).toEqual({
      verified: true,
      units: [{ item: expect.any(Object), status: "reported", is_under_warranty: false }],
    })
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${id}|Burglary|Call us`))
    await told.until(1)
    told.stop()
    expect(told.events).toMatchObject([
      { data: { notice_ids: [id], by: "public", actor_id: null } },
    ])
  })
}

export default suite
