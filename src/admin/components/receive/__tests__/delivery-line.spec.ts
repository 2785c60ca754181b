import type { FormatRule } from "../../../../lifecycle/formats"
import { announcedJudge, bodyOnDelivery, notListed } from "../delivery-line"
import { EMPTY_DRAFT } from "../receive-draft"

const FORMAT: FormatRule = { kind: "any", case_sensitive: false }

describe("a line of a delivery on the receive page", () => {
  it("marks what was not announced, only where numbers were announced", () => {
    const judge = announcedJudge({ announced: 2 }, ["A1", "A2"], FORMAT)
    expect(["a1", "A2", "B1"].map((number) => judge?.(number))).toEqual([true, true, false])
    expect(announcedJudge({ announced: 0 }, [], FORMAT)).toBeNull()
    expect(announcedJudge(undefined, ["A1"], FORMAT)).toBeNull()
    // While they are read, nobody is accused.
    expect(announcedJudge({ announced: 2 }, undefined, FORMAT)).toBeNull()
  })

  it("offers the announced numbers that are not on the list", () => {
    const draft = { ...EMPTY_DRAFT, units: [{ number: "a1" }] }
    expect(notListed(["A1", "A2"], draft, FORMAT)).toEqual(["A2"])
  })

  it("is received at the delivery's place unless another is said, and never under another document", () => {
    const draft = {
      ...EMPTY_DRAFT,
      units: [{ number: "A1" }],
      details: { reference: "X", lot: "L" },
    }
    const delivery = { location: { id: "sloc_1", name: "Main" } }
    const said = { inventory_item_id: "iitem_1", lot: "L", serials: ["A1"] }
    expect(bodyOnDelivery(draft, { itemId: "iitem_1", locationId: "sloc_1" }, delivery)).toEqual(
      said
    )
    expect(bodyOnDelivery(draft, { itemId: "iitem_1", locationId: "sloc_2" }, delivery)).toEqual({
      ...said,
      location_id: "sloc_2",
    })
  })
})
