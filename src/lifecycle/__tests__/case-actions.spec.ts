import { CASE_ACTIONS, whyNotAction, type CaseStanding } from "../case-actions"

const DAY = "2026-01-01T00:00:00.000Z"
const open: CaseStanding = {
  id: "sercase_1",
  state: { status: "open", sent_at: null, returned_at: null },
  units: [],
  has_gone_on: false,
}
const sent = { ...open, state: { ...open.state, sent_at: DAY } }
const awaited = { status: "sold", owner: "customer", is_back: false } as const
const customers = { status: "in_repair", owner: "customer", is_back: false } as const
const ours = { status: "in_repair", owner: "store", is_back: false } as const
const owed = { status: "on_loan", owner: "store", is_back: false } as const

/** What can be done with a case that has these units. */
function possible(standing: CaseStanding, ...units: CaseStanding["units"]) {
  return CASE_ACTIONS.filter((action) => whyNotAction({ ...standing, units }, action) === null)
}

describe("what can be done with a case", () => {
  it("follows from where its units are", () => {
    const always = ["close", "edit", "cancel"]
    expect(possible(open)).toEqual(always)
    expect(possible(open, awaited)).toEqual(["receive", "replace_in_advance", ...always])
    expect(possible(open, customers)).toEqual(["send", "hand_back", ...always])
    expect(possible(open, ours)).toEqual(["send", ...always])
    expect(possible(open, owed)).toEqual(["receive", ...always])
    expect(possible(sent, customers)).toEqual(["return", "hand_back", ...always])
  })

  it("is no second coming back from the vendor", () => {
    const back = { ...ours, is_back: true }
    expect(possible(sent, back)).not.toContain("return")
    expect(possible(sent, back, ours)).toContain("return")
  })

  it("is editing alone once it is closed, and nothing when it is cancelled", () => {
    const closed = { ...open, state: { ...open.state, status: "closed" as const } }
    expect(possible(closed, ours)).toEqual(["edit"])
    const cancelled = { ...open, state: { ...open.state, status: "cancelled" as const } }
    expect(possible(cancelled, ours)).toEqual([])
  })

  it("is no cancelling when something was done since it was opened", () => {
    expect(whyNotAction({ ...open, has_gone_on: true }, "cancel")).toMatchObject({
      code: "case_changed_since",
    })
  })

  it("says why not", () => {
    const codes = CASE_ACTIONS.map((action) => whyNotAction(open, action)?.code ?? null)
    expect(Object.fromEntries(CASE_ACTIONS.map((action, at) => [action, codes[at]]))).toEqual({
      receive: "nothing_on_case",
      send: "nothing_on_case",
      return: "case_not_sent",
      hand_back: "nothing_on_case",
      replace_in_advance: "nothing_on_case",
      close: null,
      edit: null,
      cancel: null,
    })
    expect(whyNotAction(sent, "send")?.code).toBe("case_already_sent")
  })
})
