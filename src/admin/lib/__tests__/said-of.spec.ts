import { saidOf } from "../said-of"

it("tells what was said, without blanks", () => {
  expect(saidOf({ vendor: " Fixit ", reference: "  ", note: "" })).toEqual({ vendor: "Fixit" })
})
