import { filterOf } from "../use-insight-filter"

const TODAY = "2026-11-26"
const said = (text: string) => filterOf(new URLSearchParams(text), TODAY)

describe("the filter of the insight page", () => {
  it("is the last thirty days by day until something is said", () => {
    const usual = { from: "2026-10-28", to: TODAY, by: "day", preset: "30", fault: null }
    expect(said("")).toMatchObject({ ...usual, itemId: "", locationId: "" })
    expect(said("range=31&by=hour")).toMatchObject(usual)
  })

  it("takes longer periods for longer ranges, unless told otherwise", () => {
    expect(said("range=90")).toMatchObject({ from: "2026-08-29", by: "week" })
    expect(said("range=365")).toMatchObject({ from: "2025-11-27", by: "month" })
    expect(said("range=365&by=day")).toMatchObject({ by: "day" })
  })

  it("takes days of one's choice, and says when they are no range", () => {
    const custom = "range=custom&from=2026-01-01"
    expect(said(`${custom}&to=2026-01-07`)).toMatchObject({ to: "2026-01-07", fault: null })
    expect(said(`${custom}&to=2025-12-31`)).toMatchObject({ fault: "range" })
    expect(said("range=custom&from=2020-01-01&to=2026-01-01")).toMatchObject({ fault: "range" })
    expect(said("range=custom&from=2026-02-30")).toMatchObject({ from: "2026-10-28", to: TODAY })
  })

  it("takes an item and a location", () => {
    expect(said("item=iitem_1&location=sloc_1")).toMatchObject({
      itemId: "iitem_1",
      locationId: "sloc_1",
    })
  })
})
