import { isSelecting, NO_SELECTION, NO_TEXTS, openBodyOf, selectionOf } from "../new-notice"

describe("a notice that is being described", () => {
  it("says nothing of what is not said", () => {
    expect(selectionOf(NO_SELECTION)).toEqual({})
    expect(isSelecting(NO_SELECTION)).toBe(false)
    expect(isSelecting({ ...NO_SELECTION, lots: " \n " })).toBe(false)
    expect(isSelecting({ ...NO_SELECTION, numbers: "A1" })).toBe(true)
  })

  it("takes several lots and suppliers, each once, and numbers as they were typed", () => {
    expect(
      selectionOf({
        items: ["iitem_1"],
        lots: "L1\nL2, A;7\n L1 \n\nL 3",
        suppliers: "Maker, Inc.",
        receivedFrom: "2026-01-01",
        receivedUntil: "",
        numbers: "A001..A050\n",
      })
    ).toEqual({
      inventory_item_ids: ["iitem_1"],
      lots: ["L1", "L2, A;7", "L 3"],
      suppliers: ["Maker, Inc."],
      received_from: "2026-01-01",
      text: "A001..A050\n",
    })
  })

  it("tells buyers nothing where no text is meant for them", () => {
    const texts = { ...NO_TEXTS, title: " Battery ", buyerText: "  ", staffText: "Set aside." }
    expect(openBodyOf("recall", { ...NO_SELECTION, lots: "L1" }, texts)).toEqual({
      kind: "recall",
      title: "Battery",
      buyer_text: null,
      staff_text: "Set aside.",
      authority_reference: null,
      selection: { lots: ["L1"] },
    })
  })
})
