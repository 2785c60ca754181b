import { Modules } from "@medusajs/framework/utils"
import type { PhotoBody } from "../../src/types/receiving"
import type {
  DescribeBody,
  EraseNotesResponse,
  EventView,
  HistoryResponse,
  SerialResponse,
} from "../../src/types/serials"
import { choosingAmong, type Choosing } from "../support/choosing"
import type { StoreSuite } from "../support/store"

const at = (name: string) => `https://files.example.com/${name}`
const FRONT = { id: null, url: at("front.jpg"), is_public: true }
const BACK = { id: null, url: at("back.png"), is_public: false }

const photosOf = (count: number) =>
  Array.from({ length: count }, (_, no) => ({ url: at(`${no}.jpg`) }))

/** What staff and buyers read of a unit, and its photos. */
const suite: StoreSuite = (store) => {
  let choosing: Choosing
  let id: string

  const describeUnit = (body: DescribeBody, headers = {}) =>
    store.admin
      .post<SerialResponse>(`/admin/serials/${id}`, body, headers)
      .then(({ serial }) => serial)
  const unit = () =>
    store.admin.get<SerialResponse>(`/admin/serials/${id}`).then(({ serial }) => serial)
  const events = () =>
    store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`).then((answer) => answer.events)
  const latest = async () => (await events())[0] as EventView
  const undo = async (reason?: string) =>
    store.admin.post(`/admin/serials/operations/${(await latest()).operation.id}/revert`, {
      reason,
    })
  const offered = async () => (await choosing.offered()).serials.find((serial) => serial.id === id)!

  beforeEach(async () => {
    choosing = await choosingAmong(store, ["NP-00001", "NP-00002"])
    id = choosing.ids[0]!
  })

  it("stand on the unit and in its history, in the order given", async () => {
    expect(await unit()).toMatchObject({ notes: null, public_note: null, photos: [] })
    const said = await describeUnit({
      notes: "from Mrs. Hopper",
      public_note: "small scratch on the back",
      photos: [BACK, { url: FRONT.url, is_public: true }],
    })
    expect(said).toMatchObject({
      notes: "from Mrs. Hopper",
      public_note: "small scratch on the back",
      photos: [BACK, FRONT],
      version: 2,
    })
    const event = await latest()
    expect(event).toMatchObject({
      command: "describe",
      changes: {
        public_note: [null, "small scratch on the back"],
        photos: [[], [BACK, FRONT]],
      },
      notes: { before: null, after: "from Mrs. Hopper" },
    })
    expect(JSON.stringify(event.changes)).not.toContain("Hopper")

    await describeUnit({ photos: [{ ...FRONT, is_public: false }], notes: null })
    expect(await latest()).toMatchObject({
      changes: { photos: [[BACK, FRONT], [{ ...FRONT, is_public: false }]] },
      notes: { before: "from Mrs. Hopper", after: null },
    })
    expect(await describeUnit({ photos: null, public_note: null })).toMatchObject({
      notes: null,
      public_note: null,
      photos: [],
    })
  })

  it("take files of Medusa's file module, and refuse those that it does not know", async () => {
    const files = store.container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: "scratch.webp",
      mimeType: "image/webp",
      content: Buffer.from("picture").toString("base64"),
      access: "public",
    })
    const photo = { id: file.id, url: file.url }
    await expect(
      describeUnit({
        photos: [photo, { ...BACK, id: "none-1.png" }, { ...FRONT, id: "none-2.jpg" }],
      })
    ).rejects.toMatchObject({
      status: 404,
      body: {
        code: "unknown_file",
        serials: [{ detail: { file: "none-1.png" } }, { detail: { file: "none-2.jpg" } }],
      },
    })
    expect(await unit()).toMatchObject({ photos: [], version: 1 })
    expect((await describeUnit({ photos: [photo] })).photos).toEqual([
      { ...photo, is_public: false },
    ])
    // What a unit has it keeps, also when the file is gone; history still says which it was.
    await files.deleteFiles([file.id])
    expect((await describeUnit({ photos: [FRONT, photo] })).photos).toHaveLength(2)
    await describeUnit({ photos: [FRONT] })
    expect((await latest()).changes.photos?.[0]).toMatchObject([FRONT, { id: file.id }])
  })

  it.each<[string, PhotoBody[], number, string | undefined]>([
    ["a document among them", [FRONT, { url: at("invoice.pdf") }], 400, "not_a_photo"],
    ["a drawing", [{ url: at("drawing.svg") }], 400, "not_a_photo"],
    ["a name that tells no type", [{ url: at("front") }], 400, "not_a_photo"],
    ["more than twenty", photosOf(21), 400, "too_many_photos"],
    ["a script", [{ url: "javascript:alert(1)//.png" }], 400, undefined],
    ["a file of this machine", [{ url: "front.jpg" }], 400, undefined],
    ["a long address", [{ url: at(`${"a".repeat(2_000)}.jpg`) }], 400, undefined],
    ["what is unknown of it", [{ ...FRONT, mime: "image/png" } as PhotoBody], 400, undefined],
  ])("refuse %s", async (_, photos, status, code) => {
    await expect(describeUnit({ photos, public_note: "new" })).rejects.toMatchObject({
      status,
      body: code ? { code, serials: [{ serial: "NP-00001", serial_id: id }] } : {},
    })
    expect(await unit()).toMatchObject({ photos: [], public_note: null, version: 1 })
  })

  it("take twenty photos, and the same one once", async () => {
    const photos = photosOf(20)
    expect((await describeUnit({ photos: [...photos, photos[0]!] })).photos).toHaveLength(20)
  })

  it("are refused when somebody else changed them meanwhile", async () => {
    const results = await Promise.allSettled([
      describeUnit({ photos: [FRONT], version: 1 }),
      describeUnit({ photos: [BACK], version: 1 }),
    ])
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { status: 409, body: { code: "stale_write" } },
    })
  })

  it("change once under one key", async () => {
    const headers = { "Idempotency-Key": `photos of ${id}` }
    const first = await describeUnit({ photos: [FRONT], notes: "a" }, headers)
    expect(await describeUnit({ photos: [FRONT], notes: "a" }, headers)).toEqual(first)
    await expect(describeUnit({ photos: [], notes: "a" }, headers)).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
  })

  it("go back to what they were by undoing, and forth again, unless they changed since", async () => {
    await describeUnit({ notes: "first", public_note: "scratched", photos: [BACK] })
    await describeUnit({ notes: "second", public_note: null, photos: [FRONT, BACK] })
    const second = (await latest()).operation.id
    await undo()
    expect(await unit()).toMatchObject({
      notes: "first",
      public_note: "scratched",
      photos: [BACK],
    })
    expect(await latest()).toMatchObject({
      command: "revert",
      notes: { before: "second", after: "first" },
    })
    await describeUnit({ notes: "third" })
    await expect(
      store.admin.post(`/admin/serials/operations/${second}/revert`, {})
    ).rejects.toMatchObject({ body: { code: "already_reverted" } })
    const third = (await latest()).operation.id
    await describeUnit({ notes: "fourth" })
    await expect(
      store.admin.post(`/admin/serials/operations/${third}/revert`, {})
    ).rejects.toMatchObject({
      status: 409,
      body: { code: "changed_since", serials: [{ serial: "NP-00001" }] },
    })
    expect(await unit()).toMatchObject({ notes: "fourth" })
  })

  it("show buyers the note and the photos that are meant for them, and nothing else", async () => {
    await describeUnit({
      notes: "SECRET of the shop",
      public_note: "scratched",
      photos: [BACK, FRONT],
    })
    expect(await offered()).toEqual({
      id,
      number: "••••••01",
      inventory_item_id: choosing.units.itemId,
      condition: null,
      note: "scratched",
      photos: [FRONT.url],
    })
    const other = (await choosing.offered()).serials.find((serial) => serial.id !== id)
    expect(other).toMatchObject({ note: null, photos: [] })

    const cart = await choosing.cart()
    const answer = await choosing.choose(cart, [id])
    expect(answer.lines[0]?.serials).toMatchObject([{ note: "scratched", photos: [FRONT.url] }])
    const told = JSON.stringify([await choosing.offered(), answer, await choosing.kept(cart)])
    expect(told).not.toContain("SECRET")
    expect(told).not.toContain(BACK.url)
  })

  it("come with a receipt, for all its units and for one alone", async () => {
    const { serials } = await choosing.units.receive([], {
      serials: ["NP-A", { number: "NP-B", public_note: "no box" }],
      public_note: "was on display",
      notes: "from the fair",
    })
    const offeredNow = (await choosing.offered()).serials
    expect(serials.map((one) => offeredNow.find((unit) => unit.id === one.id)?.note)).toEqual([
      "was on display",
      "no box",
    ])
  })

  it("of the past can be erased from the history; those that the unit has stay", async () => {
    await describeUnit({ notes: "from Mrs. Hopper", public_note: "scratched" })
    await describeUnit({ notes: "checked" })
    const before = await events()
    const erase = () => store.admin.delete<EraseNotesResponse>(`/admin/serials/${id}/notes`)
    expect(await erase()).toEqual({ serial_id: id, erased: 2 })
    expect(await erase()).toEqual({ serial_id: id, erased: 0 })
    expect(await unit()).toMatchObject({ notes: "checked", public_note: "scratched" })
    const after = await events()
    expect(JSON.stringify(after)).not.toContain("Hopper")
    expect(after.map(({ hash, notes }) => [hash, notes])).toEqual(
      before.map(({ hash }) => [hash, null])
    )
    await expect(store.admin.delete("/admin/serials/ser_none/notes")).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_serial" },
    })
  })

  it("of evidence stand on the unit that is kept", async () => {
    const take = (photos: PhotoBody[]) =>
      store.admin.post("/admin/serials/evidence", {
        inventory_item_id: choosing.units.itemId,
        location_id: choosing.units.locationId,
        serials: ["NP-FOREIGN"],
        reason: "another shop's unit",
        photos,
      })
    await expect(take([{ url: at("box.pdf") }])).rejects.toMatchObject({
      status: 400,
      body: { code: "not_a_photo" },
    })
    await take([{ url: FRONT.url }])
    expect(await choosing.units.unit("NP-FOREIGN")).toMatchObject({
      photos: [{ ...FRONT, is_public: false }],
    })
  })
}

export default suite
