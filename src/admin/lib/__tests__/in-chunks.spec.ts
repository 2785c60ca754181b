import { chunksOf, inChunks } from "../in-chunks"

it("cuts a list into pieces, the last one with the rest", () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(chunksOf([], 2)).toEqual([])
})

it("asks piece after piece, in order, and tells how far it is", async () => {
  const progress: number[] = []
  const answers = await inChunks(
    [1, 2, 3, 4, 5],
    2,
    (chunk) => Promise.resolve(chunk.map((one) => one * 10)),
    (done) => progress.push(done)
  )
  expect(answers).toEqual([10, 20, 30, 40, 50])
  expect(progress).toEqual([2, 4, 5])
})
