import { Keyring } from "../idempotency"

describe("Keyring", () => {
  it("repeats the key of a write whose answer never came", () => {
    const keys = new Keyring()
    const first = keys.keyFor({ number: "A1" })
    expect(keys.keyFor({ number: "A1" })).toBe(first)
  })

  it("gives another write another key", () => {
    const keys = new Keyring()
    expect(keys.keyFor({ number: "A1" })).not.toBe(keys.keyFor({ number: "A2" }))
  })

  it("gives the same write another key once it was answered", () => {
    const keys = new Keyring()
    const first = keys.keyFor({ number: "A1" })
    keys.settle()
    expect(keys.keyFor({ number: "A1" })).not.toBe(first)
  })
})
