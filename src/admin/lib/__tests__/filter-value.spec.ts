import { filterValue } from "../filter-value"

it.each([
  ['"open"', "open"],
  ['["a","b"]', ["a", "b"]],
  ["ACME", "ACME"],
  ["00123", "00123"],
  ["123", "123"],
  ["", null],
  [undefined, null],
  // A filter whose options are open, and none chosen.
  ["null", null],
])("reads %j as %j", (text, value) => {
  expect(filterValue(text)).toEqual(value)
})
