import {
  addPicked,
  NO_UNITS,
  parsePicked,
  removePicked,
  withUnitProblems,
  type PickedUnit,
} from "../picked-units"

const unit = (id: string): PickedUnit => ({
  id,
  number: id.toUpperCase(),
  item: null,
  location: null,
  bin: null,
})
const listing = (...ids: string[]) => addPicked(NO_UNITS, ids.map(unit))
const idsOf = ({ units }: typeof NO_UNITS) => units.map(({ id }) => id)

describe("a list of units in the making", () => {
  it("takes each unit once, also within one scan of many", () => {
    expect(idsOf(addPicked(listing("a"), [unit("a"), unit("b"), unit("b")]))).toEqual(["a", "b"])
  })

  it("marks what the server names, by id or by number, and nothing else", () => {
    const { problems } = withUnitProblems(listing("a", "b"), [
      { serial_id: "a", message: "Gone." },
      { serial: "B", message: "Sold." },
      { serial: "C", message: "Not on the list." },
    ])
    expect(problems).toEqual({ a: "Gone.", b: "Sold." })
  })

  it("forgets what was said against a unit with the unit", () => {
    const refused = withUnitProblems(listing("a", "b"), [{ serial_id: "a", message: "Gone." }])
    expect(removePicked(refused, ["a"])).toEqual({ units: [unit("b")], problems: {} })
  })

  it("comes back after a reload, and is empty when what was kept cannot be read", () => {
    expect(idsOf(parsePicked(JSON.stringify(listing("a", "b"))))).toEqual(["a", "b"])
    for (const text of [null, "", "{", "[]", "3"]) {
      expect(parsePicked(text)).toEqual(NO_UNITS)
    }
  })
})
