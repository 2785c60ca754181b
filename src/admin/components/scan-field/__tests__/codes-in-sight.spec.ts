import { CodesInSight } from "../codes-in-sight"

describe("codes before a camera", () => {
  it("count once while they stay in sight, and again when they come back", () => {
    const codes = new CodesInSight()
    expect(codes.newIn(["A", "A"], 0)).toEqual(["A"])
    for (let now = 200; now <= 4_000; now += 200) expect(codes.newIn(["A"], now)).toEqual([])
    expect(codes.newIn(["B"], 4_100)).toEqual(["B"])
    expect(codes.newIn(["B", "A"], 5_000)).toEqual([])
    expect(codes.newIn(["B"], 6_600)).toEqual([])
    expect(codes.newIn(["B", "A"], 6_700)).toEqual(["A"])
  })

  it("count once also where a slow device looks only now and then", () => {
    const codes = new CodesInSight()
    expect(codes.newIn(["A"], 0)).toEqual(["A"])
    expect(codes.newIn(["A"], 5_000)).toEqual([])
    expect(codes.newIn([], 10_000)).toEqual([])
    expect(codes.newIn(["A"], 15_000)).toEqual(["A"])
  })
})
