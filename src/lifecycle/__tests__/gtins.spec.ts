import { gtinForms } from "../gs1-writing"
import { gtinStanding } from "../gtins"

const ONE = "09506000134352"
const TWO = "09506000134369"

describe("a GTIN that is scanned for an item", () => {
  it.each([
    ["the item's own", [ONE], ["a"], "of_item"],
    ["one of several of its own", [TWO, ONE], ["a"], "of_item"],
    ["its own, and another's too", [ONE], ["a", "b"], "of_item"],
    ["another's", [], ["b"], "of_other"],
    ["nobody's, and the item has another", [TWO], [], "of_other"],
    ["nobody's, and the item has none", [], [], "unknown"],
  ] as const)("is %s", (_, own, bearers, standing) => {
    expect(gtinStanding(ONE, own, bearers)).toBe(standing)
  })
})

describe("the ways in which a GTIN may be written", () => {
  it.each([
    ["19506000134359", ["19506000134359"]],
    ["09506000134352", ["09506000134352", "9506000134352"]],
    ["00036000291452", ["00036000291452", "0036000291452", "036000291452"]],
    ["00000096385074", ["00000096385074", "0000096385074", "000096385074", "96385074"]],
  ])("of %s", (gtin, forms) => {
    expect(gtinForms(gtin)).toEqual(forms)
  })
})
