import type { DeliveryView } from "../../../../types/deliveries"
import {
  addLine,
  BLANK_DELIVERY,
  changeBodyOf,
  changeLine,
  draftOf,
  isComplete,
  newBodyOf,
  parseDelivery,
  removeLine,
  type DeliveryDraft,
} from "../delivery-draft"

const DELIVERY: DeliveryView = {
  id: "serdel_1",
  supplier: "Acme",
  reference: "PO 12",
  location: { id: "sloc_1", name: "Main" },
  expected_on: null,
  note: null,
  status: "open",
  created_at: "2026-11-25T00:00:00.000Z",
  created_by: { type: "user", id: "user_1", name: "Ann" },
  lines: [
    {
      item: { id: "iitem_1", sku: "A", title: "A" },
      quantity: 4,
      received: 0,
      announced: 2,
      missing: 4,
      over: 0,
      counts: { expected: 2, received: 0, unexpected: 0, missing: 0 },
    },
  ],
}

const filled: DeliveryDraft = changeLine(
  { ...BLANK_DELIVERY, supplier: " Acme ", location: "sloc_1" },
  1,
  { item: "iitem_1", text: "A001..A003" }
)

describe("a delivery in the making", () => {
  it("expects as many units as numbers are announced, unless more are said", () => {
    expect(newBodyOf(filled)).toEqual({
      supplier: "Acme",
      location_id: "sloc_1",
      lines: [{ inventory_item_id: "iitem_1", quantity: 3, text: "A001..A003" }],
    })
    expect(newBodyOf(changeLine(filled, 1, { quantity: "5" })).lines[0]).toMatchObject({
      quantity: 5,
    })
  })

  it.each<[string, DeliveryDraft, boolean]>([
    ["all that is needed", filled, true],
    ["no supplier", { ...filled, supplier: " " }, false],
    ["no location", { ...filled, location: "" }, false],
    ["no lines", removeLine(filled, 1), false],
    ["a line without item", addLine(filled), false],
    ["one item twice", changeLine(addLine(filled), 2, { item: "iitem_1", quantity: "1" }), false],
    ["a range the wrong way round", changeLine(filled, 1, { text: "A003..A001" }), false],
    ["no quantity", changeLine(filled, 1, { text: "", quantity: "0" }), false],
  ])("can be sent with %s or not", (_, draft, is) => {
    expect(isComplete(draft)).toBe(is)
  })

  it("says only what was changed", () => {
    const draft = draftOf(DELIVERY)
    expect(changeBodyOf(draft, DELIVERY)).toEqual({})
    const changed = changeLine({ ...draft, reference: "", expectedOn: "2027-01-31" }, 1, {
      text: "B1",
    })
    expect(changeBodyOf(changed, DELIVERY)).toEqual({
      reference: null,
      expected_on: "2027-01-31",
      lines: [{ inventory_item_id: "iitem_1", quantity: 4, text: "B1" }],
    })
    const added = changeLine(addLine(draft), 2, { item: "iitem_2", quantity: "7" })
    expect(changeBodyOf(added, DELIVERY)).toEqual({
      lines: [{ inventory_item_id: "iitem_2", quantity: 7 }],
    })
  })

  it("survives what was kept badly", () => {
    expect(parseDelivery("{")).toEqual(BLANK_DELIVERY)
    expect(parseDelivery(JSON.stringify(filled))).toEqual(filled)
  })
})
