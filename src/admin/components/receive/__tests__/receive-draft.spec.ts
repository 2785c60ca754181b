import {
  addUnits,
  bodyOf,
  countOf,
  EMPTY_DRAFT,
  isEmptyDraft,
  lacksName,
  parseDraft,
  removeUnits,
  withoutReceived,
  withProblems,
  type ReceiveDraft,
} from "../receive-draft"

const ANY = { kind: "any", case_sensitive: false } as const
const PLACE = { itemId: "iitem", locationId: "sloc" }
const listing = (...numbers: string[]): ReceiveDraft => ({
  ...EMPTY_DRAFT,
  units: numbers.map((number) => ({ number })),
})

describe("a receipt in the making", () => {
  it("takes each number once, whatever its case, and names the others", () => {
    const { draft, duplicates } = addUnits(
      listing("A1"),
      [{ number: "a1" }, { number: "A2" }, { number: "A2" }],
      ANY
    )
    expect(draft.units.map(({ number }) => number)).toEqual(["A1", "A2"])
    expect(duplicates).toEqual(["a1", "A2"])
  })

  it("knows an IMEI again without its hyphens", () => {
    const { duplicates } = addUnits(
      listing("35-209900-176148-1"),
      [{ number: "352099001761481" }],
      { kind: "imei", case_sensitive: false }
    )
    expect(duplicates).toEqual(["352099001761481"])
  })

  it("notes what the server says against numbers, and forgets it with them", () => {
    const refused = withProblems(listing("A1", "A2"), [
      { serial: "A2", message: "A2 already exists." },
      { serial: "elsewhere", message: "?" },
    ])
    expect(refused.problems).toEqual({ A2: "A2 already exists." })
    expect(removeUnits(refused, ["A2"])).toEqual(listing("A1"))
  })

  it("sends numbers as they are, with what their bar codes said", () => {
    const draft: ReceiveDraft = {
      ...listing("A1"),
      units: [{ number: "A1" }, { number: "A2", lot: "L7" }],
      details: { supplier: "Acme", notes: "  " },
      isInStock: true,
    }
    expect(bodyOf(draft, PLACE)).toEqual({
      inventory_item_id: "iitem",
      location_id: "sloc",
      supplier: "Acme",
      already_in_stock: true,
      serials: ["A1", { number: "A2", lot: "L7" }],
    })
    expect(countOf(draft)).toBe(2)
  })

  it("says from whom the units come where somebody is named, and lacks the name where only the rest is", () => {
    const from = (name: string, address: string): ReceiveDraft => ({
      ...listing("A1"),
      acquiredFrom: { name, address, licence_number: "" },
    })
    expect(bodyOf(from(" Makr ", " "), PLACE)).toMatchObject({
      acquired_from: { name: "Makr", address: null, licence_number: null },
    })
    expect(bodyOf(from(" ", " "), PLACE)).not.toHaveProperty("acquired_from")
    const drafts = [listing("A1"), from("", ""), from("Makr", "1 Rd"), from(" ", "1 Rd")]
    expect(drafts.map(lacksName)).toEqual([false, false, false, true])
    // It is kept in the browser as the list is.
    expect(isEmptyDraft({ ...from("Makr", ""), units: [] })).toBe(false)
  })

  it("asks for generated numbers instead of the list", () => {
    const draft: ReceiveDraft = { ...listing("A1"), mode: "generate", generate: 5 }
    expect(bodyOf(draft, PLACE)).toEqual({
      inventory_item_id: "iitem",
      location_id: "sloc",
      generate: 5,
    })
    expect(countOf(draft)).toBe(5)
  })

  it("keeps what was scanned while it was received, and what is said of the list", () => {
    const sent: ReceiveDraft = { ...listing("A1", "A2"), details: { lot: "L7" } }
    const meanwhile = addUnits(sent, [{ number: "A3" }], ANY).draft
    expect(withoutReceived(meanwhile, sent)).toEqual({
      ...listing("A3"),
      details: { lot: "L7" },
    })
    expect(withoutReceived(sent, sent)).toEqual(EMPTY_DRAFT)
    const saidMeanwhile = { ...sent, details: { lot: "L8" } }
    expect(withoutReceived(saidMeanwhile, sent)).toEqual({ ...EMPTY_DRAFT, details: { lot: "L8" } })
  })

  it("keeps the list when numbers were made beside it", () => {
    const sent: ReceiveDraft = {
      ...listing("A1", "A2"),
      details: { supplier: "Acme" },
      mode: "generate",
      generate: 1,
    }
    expect(withoutReceived(sent, sent)).toEqual(sent)
    expect(withoutReceived({ ...sent, units: [] }, { ...sent, units: [] })).toMatchObject({
      mode: "generate",
      units: [],
    })
  })

  it("goes on with units that are in stock already, batch after batch", () => {
    const sent: ReceiveDraft = { ...listing("A1"), isInStock: true, mode: "file" }
    expect(withoutReceived(sent, sent)).toEqual({ ...EMPTY_DRAFT, isInStock: true, mode: "file" })
  })

  it("comes back from the browser's storage, and begins anew when that is spoilt", () => {
    const draft = listing("A1")
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
    expect(parseDraft(null)).toEqual(EMPTY_DRAFT)
    expect(parseDraft("{")).toEqual(EMPTY_DRAFT)
    expect(parseDraft('{"units":7}')).toEqual(EMPTY_DRAFT)
  })
})
