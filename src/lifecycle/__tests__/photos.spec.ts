import { decide } from "../decide"
import {
  canonicalPhotos,
  MOST_PHOTOS,
  NO_PHOTOS,
  photoChanges,
  photosForBuyers,
  whyNotPhotos,
  type Photo,
} from "../photos"
import { MOMENT, unitIn } from "./support/units"

const photo = (name: string, is_public = false): Photo => ({
  id: `${name}.jpg`,
  url: `https://files.example.com/${name}.jpg`,
  is_public,
})
const [front, back, box] = [photo("front", true), photo("back"), photo("box", true)]

describe("photos of a unit", () => {
  it("stand in their order, each address once, whatever the order of their parts", () => {
    const { id, url, is_public } = front
    const written = canonicalPhotos([back, { is_public, url, id }, { ...back, is_public: true }])
    expect(JSON.stringify(written)).toBe(JSON.stringify([back, front]))
    expect(canonicalPhotos([])).toBe(NO_PHOTOS)
  })

  it("show buyers only those that are meant for them", () => {
    expect(photosForBuyers([back, box, front])).toEqual([box.url, front.url])
    expect(photosForBuyers([])).toEqual([])
  })

  it.each([
    ["https://files.example.com/a.JPEG"],
    ["http://localhost:9000/static/1700000000-a%20b.png"],
    ["https://files.example.com/a.webp?v=2#top"],
  ])("may be %s", (url) => {
    expect(whyNotPhotos([{ id: null, url, is_public: false }], "SN")).toBeNull()
  })

  it("may have an address that tells no type, where the file's id does", () => {
    const url = "https://cdn.example.com/f/123"
    expect(whyNotPhotos([{ id: "unit/back.png", url, is_public: false }], "SN")).toBeNull()
    expect(whyNotPhotos([{ id: "123", url, is_public: false }], "SN")).toMatchObject({
      code: "not_a_photo",
    })
  })

  it("are refused, each that is none by its address", () => {
    const others = [
      "https://files.example.com/invoice.pdf",
      "https://files.example.com/a.svg",
      "javascript:alert(1)//a.png",
      "data:image/png;base64,AAAA",
      "/static/a.png",
      "https://files.example.com/download?name=a.png",
    ]
    const photos = [front, ...others.map((url) => ({ id: null, url, is_public: true }))]
    expect(whyNotPhotos(photos, "SN")).toEqual({
      code: "not_a_photo",
      serial: "SN",
      detail: { files: others.join(", ") },
    })
  })

  it("are refused when they are too many; the same one twice is one", () => {
    const many = Array.from({ length: MOST_PHOTOS }, (_, at) => photo(String(at)))
    const describeWith = (photos: readonly Photo[]) =>
      decide(unitIn("sold"), { name: "describe", number: "SN", set: { photos } }, MOMENT)
    expect(describeWith([...many, photo("0", true)])).toMatchObject({ ok: true })
    expect(describeWith([...many, front])).toMatchObject({
      ok: false,
      refusal: { code: "too_many_photos", detail: { count: MOST_PHOTOS + 1, most: MOST_PHOTOS } },
    })
  })

  it("that a unit has do not keep it from being described otherwise", () => {
    const kept = { photos: [{ id: null, url: "https://example.com/old.gif", is_public: false }] }
    const verdict = decide(
      unitIn("in_stock", kept),
      { name: "describe", number: "SN", set: { bin: "B1" } },
      MOMENT
    )
    expect(verdict).toMatchObject({ ok: true, decision: { after: kept } })
  })
})

describe("what became of photos", () => {
  const none = { added: [], removed: [], shown: [], hidden: [], is_reordered: false }
  const hidden = { ...front, is_public: false }

  it.each<[string, Photo[], Photo[], object]>([
    ["nothing", [front, back], [front, back], {}],
    ["added", [front], [front, back, box], { added: [back, box] }],
    ["removed", [front, back, box], [box], { removed: [front, back] }],
    ["shown to buyers", [hidden], [front], { shown: [front] }],
    ["no longer shown", [front, box], [hidden, box], { hidden: [hidden] }],
    ["in another order", [front, back, box], [box, front, back], { is_reordered: true }],
    ["removed between others, no new order", [front, back, box], [front, box], { removed: [back] }],
    [
      "all at once",
      [hidden, back],
      [box, front],
      { added: [box], removed: [back], shown: [front] },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(photoChanges(before, after)).toEqual({ ...none, ...expected })
  })
})
