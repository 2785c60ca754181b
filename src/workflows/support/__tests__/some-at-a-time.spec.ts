import { setTimeout as sleep } from "node:timers/promises"
import { someAtATime } from "../some-at-a-time"

/** Work that takes as many milliseconds as it is told, and says how much of it goes on. */
function counted() {
  const seen = { underWay: 0, most: 0, ended: [] as number[] }
  const work = async (takes: number): Promise<number> => {
    seen.underWay += 1
    seen.most = Math.max(seen.most, seen.underWay)
    await sleep(takes)
    seen.underWay -= 1
    seen.ended.push(takes)
    if (takes === 13) throw new Error("thirteen")
    return takes
  }
  return { seen, work }
}

async function all<T>(results: AsyncIterable<PromiseSettledResult<T>>): Promise<(T | string)[]> {
  const found: (T | string)[] = []
  for await (const one of results) {
    found.push(one.status === "fulfilled" ? one.value : String(one.reason))
  }
  return found
}

describe("some at a time", () => {
  it("yields in the order of the inputs, whichever ends first", async () => {
    const { seen, work } = counted()
    expect(await all(someAtATime([30, 1, 20, 2, 3], 3, work))).toEqual([30, 1, 20, 2, 3])
    expect(seen.ended).not.toEqual([30, 1, 20, 2, 3])
    expect(seen.most).toBe(3)
  })

  it("works on one after the other where that is asked", async () => {
    const { seen, work } = counted()
    expect(await all(someAtATime([3, 1, 2], 1, work))).toEqual([3, 1, 2])
    expect(seen.most).toBe(1)
  })

  it("yields a failure as one, and goes on", async () => {
    const { work } = counted()
    expect(await all(someAtATime([2, 13, 1], 2, work))).toEqual([2, "Error: thirteen", 1])
  })

  it("begins nothing more for a reader who stops, who waits for what is under way", async () => {
    const { seen, work } = counted()
    for await (const one of someAtATime([1, 40, 30, 2], 3, work)) {
      expect(one).toEqual({ status: "fulfilled", value: 1 })
      break
    }
    expect(seen).toEqual({ underWay: 0, most: 3, ended: [1, 30, 40] })
  })

  it("has nothing to yield of nothing", async () => {
    expect(await all(someAtATime([], 3, counted().work))).toEqual([])
  })
})
