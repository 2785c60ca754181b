import { matchRoutes } from "react-router-dom"
import { paths } from "../paths"
import { lotOfSegment } from "../lot-segment"

it.each([".", "..", "...", "LOT-7", "a/b", "a%2Fb", "a%b", "~", "~.", "A, B", "?#", "Ä 1", "%2e"])(
  "the page of lot %s is found by its path",
  (lot) => {
    const { pathname, search, hash } = new URL(paths.lot("iitem_1", lot), "http://admin.example")
    expect(search + hash).toBe("")
    const [match] = matchRoutes([{ path: "/serials/lots/items/:item/:lot" }], pathname) ?? []
    const { item, lot: segment = "" } = match?.params ?? {}
    expect([item, lotOfSegment(segment)]).toEqual(["iitem_1", lot])
  }
)

it("a segment that nobody made is the lot's name itself", () => {
  expect(lotOfSegment("~%")).toBe("~%")
})
