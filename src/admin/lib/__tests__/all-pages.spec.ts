import { allPages, type Stretch } from "../all-pages"

/** A list of so many numbers, and the stretches that were asked of it. */
const listOf = (count: number) => {
  const asked: Stretch[] = []
  const ask = (stretch: Stretch) => {
    asked.push(stretch)
    const { limit, offset } = stretch
    const rows = Array.from(
      { length: Math.max(Math.min(limit, count - offset), 0) },
      (_, at) => offset + at
    )
    return Promise.resolve({ rows, count })
  }
  return { asked, ask }
}

it("reads a list to its end, a page at a time", async () => {
  const { asked, ask } = listOf(5)
  expect(await allPages(2, ask)).toEqual([0, 1, 2, 3, 4])
  expect(asked.map(({ offset }) => offset)).toEqual([0, 2, 4])
})

it("asks once for a list that fits one page, also for an empty one", async () => {
  const full = listOf(2)
  expect(await allPages(2, full.ask)).toEqual([0, 1])
  const empty = listOf(0)
  expect(await allPages(2, empty.ask)).toEqual([])
  expect([full.asked.length, empty.asked.length]).toEqual([1, 1])
})

it("stops where rows went away meanwhile, and at the most", async () => {
  expect(await allPages(2, () => Promise.resolve({ rows: [], count: 9 }))).toEqual([])
  expect(await allPages(2, listOf(100).ask, 4)).toEqual([0, 1, 2, 3])
})
