import { planReturn, type ReturnPlace } from "../return-places"

const place = (key: string, needed: number, captured: string[], candidates: string[] = []) =>
  ({
    key,
    component: {
      needed,
      captured: captured.map((number) => ({ number })),
      candidates: candidates.map((number) => ({ number })),
    },
  }) as unknown as ReturnPlace

describe("where a unit that comes back goes", () => {
  it("goes to the line it was sold on, else to the one that the clerk chose", () => {
    const [phones, cases] = [place("phones", 1, [], ["P-1"]), place("cases", 1, [])]
    expect(planReturn([phones, cases], "P-1", "cases")).toEqual({ kind: "capture", place: phones })
    expect(planReturn([phones, cases], "X", "cases")).toEqual({ kind: "capture", place: cases })
    expect(planReturn([phones, cases], "X", null)).toEqual({ kind: "choose_line" })
  })

  it("goes to the only line that is left once the chosen one has all", () => {
    const [full, open] = [place("full", 1, ["P-1"]), place("open", 1, [])]
    expect(planReturn([full, open], "X", "full")).toEqual({ kind: "capture", place: open })
    expect(planReturn([full], "X", "full")).toEqual({ kind: "not_here" })
  })
})
