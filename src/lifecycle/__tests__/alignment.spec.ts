import { alignmentOf, type CapturedUnit } from "../alignment"

const unit = (
  serial_id: string,
  location_id = "here",
  captured_as: CapturedUnit["captured_as"] = "manual"
): CapturedUnit => ({ serial_id, location_id, captured_as })

const judged = (needed: number, captured: CapturedUnit[], reserved_at = ["here"]) => {
  const { release, follow } = alignmentOf({ needed, captured, reserved_at })
  return {
    release: release.map(({ serial_id }) => serial_id),
    ...(follow && { follow: follow.location_id }),
  }
}

describe("the captures of a line whose order was changed", () => {
  it.each<[string, ReturnType<typeof judged>, ReturnType<typeof judged>]>([
    ["stay while they are needed", judged(2, [unit("a"), unit("b")]), { release: [] }],
    ["stay where more are needed", judged(3, [unit("a")]), { release: [] }],
    ["go all when the line is gone", judged(0, [unit("a"), unit("b")]), { release: ["a", "b"] }],
    ["go from the latest on", judged(1, [unit("a"), unit("b")]), { release: ["b"] }],
    [
      "go proposals first, what the buyer chose last",
      judged(1, [unit("a", "here", "proposal"), unit("b"), unit("c", "here", "buyer")]),
      { release: ["b", "a"] },
    ],
    [
      "go first when they are elsewhere",
      judged(1, [unit("a", "there"), unit("b", "here", "proposal")]),
      { release: ["a"] },
    ],
    [
      "are followed by the reservation when they are all at one other place",
      judged(3, [unit("a", "there"), unit("b", "there")]),
      { release: [], follow: "there" },
    ],
    [
      "go where the line would leave from two places",
      judged(2, [unit("a", "there"), unit("b")]),
      { release: ["a"] },
    ],
    [
      "go as proposals where the buyer chose a unit elsewhere, and the reservation follows that",
      judged(2, [unit("a", "there", "buyer"), unit("b", "here", "proposal")]),
      { release: ["b"], follow: "there" },
    ],
    [
      "go as proposals before what the buyer chose elsewhere",
      judged(1, [unit("a", "there", "buyer"), unit("b", "here", "proposal")]),
      { release: ["b"], follow: "there" },
    ],
    [
      "go when the buyer chose them, where staff captured another at the place of the reservation",
      judged(2, [unit("a", "there", "buyer"), unit("b")]),
      { release: ["a"] },
    ],
    ["stay where Medusa reserved nothing", judged(1, [unit("a", "there")], []), { release: [] }],
    ["go when fewer than none are needed", judged(-1, [unit("a")]), { release: ["a"] }],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
