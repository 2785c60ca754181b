import { Keyring } from "../idempotency"

/** A write that says something of a unit. */
const write = (serial: string, months: number) => ({
  method: "POST",
  path: "/admin/serials/warranties",
  body: { serials: [serial], months },
})

describe("Keyring", () => {
  it("repeats the key of a write whose answer never came, also when others were done meanwhile", () => {
    const keys = new Keyring()
    const first = keys.keyFor(write("A1", 12))
    keys.keyFor(write("A2", 12))
    keys.done(write("A2", 12))
    expect(keys.keyFor(write("A1", 12))).toBe(first)
  })

  it("gives another write another key", () => {
    const keys = new Keyring()
    expect(keys.keyFor(write("A1", 12))).not.toBe(keys.keyFor(write("A1", 6)))
    expect(keys.keyFor(write("A1", 12))).not.toBe(keys.keyFor(write("A2", 12)))
  })

  it.each(["done", "refused"] as const)(
    "gives the same write another key once it was %s",
    (how) => {
      const keys = new Keyring()
      const first = keys.keyFor(write("A1", 12))
      keys[how](write("A1", 12))
      expect(keys.keyFor(write("A1", 12))).not.toBe(first)
    }
  )

  it("takes the same write for another one when something else was done with its units since, not when it was refused", () => {
    const keys = new Keyring()
    const first = keys.keyFor(write("A1", 12))
    keys.keyFor(write("A1", 6))
    keys.refused(write("A1", 6))
    expect(keys.keyFor(write("A1", 12))).toBe(first)
    keys.keyFor(write("A1", 6))
    keys.done(write("A1", 6))
    expect(keys.keyFor(write("A1", 12))).not.toBe(first)
  })

  it("takes the same write for another one when its answer has been missing for long", () => {
    let now = 0
    const keys = new Keyring(() => now)
    const first = keys.keyFor(write("A1", 12))
    now += 10 * 60_000
    expect(keys.keyFor(write("A1", 12))).toBe(first)
    now += 16 * 60_000
    expect(keys.keyFor(write("A1", 12))).not.toBe(first)
  })
})
