import type { ClaimSerialsResponse } from "../../../../types/returns"
import { claimPlacesOf, planClaim, unnamedOf } from "../claim-places"

const unit = (number: string) => ({
  serial_id: `id of ${number}`,
  number,
  status: "sold",
  location: null,
  condition: null,
})

const claim = (claimed: number, named: string[], candidates: string[]) =>
  ({
    lines: [
      {
        line_item_id: "ordli_1",
        title: "Drill",
        sku: null,
        components: [
          {
            item: { id: "iitem_1", sku: null, title: "Drill" },
            required_quantity: 1,
            is_tracked: true,
            claimed,
            named: named.map((number) => ({ ...unit(number), replaced_by: null })),
            candidates: candidates.map(unit),
          },
          {
            item: { id: "iitem_2", sku: null, title: "Case" },
            required_quantity: 1,
            is_tracked: false,
            claimed,
            named: [],
            candidates: [],
          },
        ],
      },
    ],
  }) satisfies Pick<ClaimSerialsResponse, "lines">

const planned = (number: string, ...given: Parameters<typeof claim>) =>
  planClaim(claimPlacesOf(claim(...given)), number)

describe("a claim", () => {
  it("has a place for each tracked item of a claimed line", () => {
    const [place, ...others] = claimPlacesOf(claim(2, ["A"], ["B"]))
    expect(others).toEqual([])
    expect(unnamedOf(place!)).toBe(1)
  })

  it("takes a scanned unit that the customer has from the line", () => {
    expect(planned("b", 2, ["A"], ["B"])).toMatchObject({ kind: "name", serial_id: "id of B" })
  })

  it("says why it takes no other: named before, as many named as are claimed, not with the customer", () => {
    expect(planned("A", 2, ["A"], ["B"])).toEqual({ kind: "named" })
    expect(planned("B", 1, ["A"], ["B"])).toEqual({ kind: "full" })
    expect(planned("C", 2, ["A"], ["B"])).toEqual({ kind: "not_here" })
  })
})
