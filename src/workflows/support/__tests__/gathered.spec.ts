import { gathered } from "../gathered"

describe("gathered", () => {
  it("works once on what comes within a moment, each thing once", async () => {
    const calls: string[][] = []
    const add = gathered(async (_: null, things) => calls.push(things), 5)
    await Promise.all([add(null, "a"), add(null, "b"), add(null, "a")])
    await add(null, "c")
    expect(calls).toEqual([["a", "b"], ["c"]])
  })

  it("fails for everything that was in it, and begins anew", async () => {
    let isBroken = true
    const add = gathered(async () => {
      if (isBroken) throw new Error("down")
    }, 5)
    const both = await Promise.allSettled([add(null, "a"), add(null, "b")])
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"])
    isBroken = false
    await expect(add(null, "a")).resolves.toBeUndefined()
  })
})
