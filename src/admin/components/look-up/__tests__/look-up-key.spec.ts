import { isLookUpKey } from "../look-up-key"

const press = (change: object) =>
  isLookUpKey({
    altKey: true,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    code: "KeyU",
    key: "u",
    ...change,
  })

it("is Alt with U, also where Alt makes another character of it", () => {
  expect(press({})).toBe(true)
  expect(press({ key: "¨" })).toBe(true)
})

it("is not what a scanner or another shortcut sends", () => {
  expect(press({ altKey: false })).toBe(false)
  expect(press({ ctrlKey: true })).toBe(false)
  expect(press({ code: "KeyI", key: "i" })).toBe(false)
})
