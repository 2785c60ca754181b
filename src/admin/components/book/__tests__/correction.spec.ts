import type { BookEntryView } from "../../../../types/book"
import { correctionOf, draftOf, hasParty } from "../correction"

const ENTRY: BookEntryView = {
  entry_no: 7,
  line_no: 7,
  side: "acquisition",
  corrects_no: null,
  corrected_by: null,
  is_withdrawn: false,
  number: "007",
  title: "Target pistol",
  sku: "TP",
  fields: [
    { key: "model", label: "Model", value: "M1" },
    { key: "calibre", label: "Calibre", value: null },
  ],
  location: null,
  via: "receive",
  party: { name: "Maker", address: null, licence_number: null },
  lacks: "address",
  order: null,
  occurred_on: "2026-01-02",
  recorded_at: "2026-01-03T00:00:00.000Z",
  actor: { type: "user", id: "user_1", name: "Ann" },
  reason: null,
}

describe("a correction of an entry", () => {
  const draft = { ...draftOf(ENTRY), reason: " misspelt " }

  it("is nothing while nothing is changed", () => {
    expect(correctionOf(ENTRY, draft)).toBeNull()
    expect(correctionOf(ENTRY, { ...draft, number: " 007 ", address: " " })).toBeNull()
  })

  it("says what is changed alone; of the party all of it", () => {
    expect(correctionOf(ENTRY, { ...draft, address: " 2 Works Rd " })).toEqual({
      party: { name: "Maker", address: "2 Works Rd", licence_number: null },
      reason: "misspelt",
    })
    expect(
      correctionOf(ENTRY, {
        ...draft,
        occurred_on: "2026-01-01",
        number: "008",
        fields: { model: "", calibre: ".22" },
      })
    ).toEqual({
      occurred_on: "2026-01-01",
      number: "008",
      fields: [
        { key: "model", value: null },
        { key: "calibre", value: ".22" },
      ],
      reason: "misspelt",
    })
  })

  it("asks for nobody where an entry names nobody", () => {
    expect(hasParty(ENTRY)).toBe(true)
    expect(hasParty({ ...ENTRY, via: "lose", side: "disposition" })).toBe(false)
  })
})
