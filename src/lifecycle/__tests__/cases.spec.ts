import {
  CASE_OUTCOMES,
  CASE_STEPS,
  decideCase,
  isOverdue,
  reverseCase,
  type CaseChange,
  type CaseState,
  type CaseStep,
  type LaterStep,
} from "../cases"
import {
  GUEST_COMMANDS,
  openingCommands,
  outcomesFor,
  OUTCOME_COMMANDS,
  stageForBuyers,
  STEP_COMMANDS,
  whereOnCase,
} from "../units-on-case"
import { decide } from "../decide"
import { OWNERS, STATUS_NAMES } from "../statuses"
import { transitionOf, type CommandName } from "../transitions"
import { contentFor, MOMENT, PAST, unitIn } from "./support/units"

const ID = "sercase_1"

/** The case after some steps, each of which has to be possible. */
function after(...steps: [CaseStep, CaseChange["set"]?][]): CaseState {
  const state = steps.reduce<CaseState | null>((before, [step, set = {}]) => {
    const verdict = decideCase(before, { id: ID, step, set }, PAST)
    if (!verdict.ok) throw new Error(`${step} is refused: ${verdict.refusal.code}`)
    return verdict.after
  }, null)
  return state as CaseState
}

const opening: [CaseStep, CaseChange["set"]] = ["open", { kind: "internal", vendor: "Fixit" }]
const open = after(opening)
const codeOf = (before: CaseState | null, step: CaseStep, set: CaseChange["set"] = {}) => {
  const verdict = decideCase(before, { id: ID, step, set }, PAST)
  return verdict.ok ? null : verdict.refusal.code
}

describe("a step of a case", () => {
  it("stamps its day, and leaves what nobody speaks of", () => {
    expect(after(opening, ["send", { reference: "RMA 1" }], ["return"])).toMatchObject({
      status: "open",
      vendor: "Fixit",
      reference: "RMA 1",
      opened_at: PAST,
      sent_at: PAST,
      returned_at: PAST,
      outcome: null,
    })
    expect(after(opening, ["send"], ["return"], ["send"]).returned_at).toBeNull()
  })

  it("says what changed", () => {
    const change = { id: ID, step: "close" as const, set: { outcome: "repaired" as const } }
    expect(decideCase(open, change, PAST)).toMatchObject({
      changes: {
        status: ["open", "closed"],
        outcome: [null, "repaired"],
        closed_at: [null, PAST],
      },
    })
  })

  it.each(Object.keys(CASE_STEPS) as CaseStep[])("%s is refused at the wrong time", (step) => {
    const closed = after(opening, ["close", { outcome: "repaired" }])
    const isOpening = (CASE_STEPS[step].from as readonly string[]).includes("new")
    expect(codeOf(null, step)).toBe(isOpening ? openingCode(step) : "unknown_case")
    expect(codeOf(closed, step)).toBe(step === "edit" ? null : "case_not_open")
    expect(codeOf({ ...closed, status: "cancelled" }, step)).toBe("case_not_open")
  })

  const openingCode = (step: CaseStep) => (step === "open_sent" ? "missing_value" : null)

  it("is refused where the units are not, or something is missing", () => {
    const sent = after(opening, ["send"])
    expect(codeOf(open, "return")).toBe("case_not_sent")
    expect(codeOf(open, "return_part")).toBe("case_not_sent")
    expect(codeOf(sent, "send")).toBe("case_already_sent")
    expect(codeOf({ ...open, vendor: null }, "send")).toBe("missing_value")
    expect(codeOf(open, "close")).toBe("missing_value")
    expect(codeOf(open, "edit", { cost: "1" })).toBe("missing_value")
    expect(codeOf(open, "edit", { credit: "1", currency_code: "eur" })).toBeNull()
  })
})

describe("taking a step back", () => {
  const sending = decideCase(open, { id: ID, step: "send", set: {} }, PAST)
  const later = (operation_id: string, step: LaterStep["step"], reverts: string | null = null) => ({
    operation_id,
    step,
    reverts_operation_id: reverts,
  })
  const takeBack = (state: CaseState, steps: LaterStep[] = []) =>
    reverseCase(ID, state, { step: "send", changes: sending.ok ? sending.changes : {} }, steps)
  const sent = after(opening, ["send"])

  it("gives the values before it", () => {
    expect(takeBack(sent)).toMatchObject({ ok: true, after: open })
  })

  it("is refused after another step, unless that was taken back, or was an edit", () => {
    const refused = { ok: false, refusal: { code: "case_changed_since" } }
    expect(takeBack(sent, [later("op2", "return")])).toMatchObject(refused)
    expect(takeBack(sent, [later("op2", "return"), later("op3", "undo", "op2")]).ok).toBe(true)
    expect(takeBack(sent, [later("op2", "edit")]).ok).toBe(true)
    expect(takeBack({ ...sent, sent_at: null }, [later("op2", "edit")])).toMatchObject(refused)
  })

  it("of an edit asks only whether what it wrote still stands", () => {
    const edit = {
      step: "edit" as const,
      changes: { vendor: ["Fixit", "Another"] as [unknown, unknown] },
    }
    const edited: CaseState = { ...sent, vendor: "Another" }
    expect(reverseCase(ID, edited, edit, [later("op2", "send")])).toMatchObject({
      ok: true,
      after: { vendor: "Fixit", sent_at: PAST },
    })
    expect(reverseCase(ID, { ...edited, vendor: "Third" }, edit, []).ok).toBe(false)
  })

  it("cancels a case that it opened", () => {
    const opened = decideCase(null, { id: ID, step: "open", set: { kind: "internal" } }, PAST)
    const opening = { step: "open" as const, changes: opened.ok ? opened.changes : {} }
    const edited: CaseState = { ...open, vendor: "Another", kind: "customer" }
    expect(reverseCase(ID, edited, opening, [later("op2", "edit")])).toMatchObject({
      ok: true,
      after: { status: "cancelled", vendor: "Another", opened_at: PAST },
    })
    expect(reverseCase(ID, { ...open, status: "closed" }, opening, []).ok).toBe(false)
  })
})

it("can be closed with an outcome that says what becomes of all that may not stay", () => {
  expect(outcomesFor([])).toEqual(CASE_OUTCOMES)
  expect(outcomesFor(["ours", "awaited", "away"])).toEqual(CASE_OUTCOMES)
  expect(outcomesFor(["customers"])).toEqual(["repaired", "replaced", "refused", "scrapped"])
})

it("is overdue while open, after its day, until all is back", () => {
  const due = { ...open, due_on: "2026-06-14" }
  expect(isOverdue(due, "2026-06-15")).toBe(true)
  expect(isOverdue(due, "2026-06-14")).toBe(false)
  expect(isOverdue({ ...due, returned_at: PAST }, "2026-06-15")).toBe(false)
  expect(isOverdue({ ...due, status: "closed" }, "2026-06-15")).toBe(false)
  expect(isOverdue(open, "2026-06-15")).toBe(false)
})

describe("what becomes of the units", () => {
  const units = STATUS_NAMES.flatMap((status) => OWNERS.map((owner) => unitIn(status, { owner })))
  const rows = [
    ...Object.values(STEP_COMMANDS),
    ...CASE_OUTCOMES.map((outcome) => OUTCOME_COMMANDS[outcome]),
  ].flatMap((commands) => Object.entries(commands) as [string, CommandName][])

  it.each(rows)("of those that are %s: %s is possible", (place, command) => {
    const there = units.filter((unit) => whereOnCase(unit) === place)
    const able = there.filter(
      (unit) => decide(unit, { name: command, number: "sn-1", set: contentFor(command) }, MOMENT).ok
    )
    expect(able.length).toBeGreaterThan(0)
  })

  it("is said by commands of the table", () => {
    expect(openingCommands("supplier", false)).toEqual(["return_to_supplier"])
    expect(openingCommands("customer", false)).toEqual(["send_to_repair", "accept_for_repair"])
    expect(openingCommands("internal", true)).toEqual(["send_to_repair", "await_repair"])
    for (const name of Object.keys(GUEST_COMMANDS) as CommandName[]) {
      expect(transitionOf(name).label).not.toBe("")
    }
  })

  it.each(["send_to_repair", "accept_for_repair", "await_repair", "return_to_supplier"] as const)(
    "%s is refused for one that is on another case",
    (name) => {
      const [status] = transitionOf(name).from
      const owner = transitionOf(name).owner
      const unit = unitIn(status as "sold", { case_id: "sercase_other", owner })
      const command = { name, number: "sn-1", set: { ...contentFor(name), case_id: ID } }
      expect(decide(unit, command, MOMENT)).toMatchObject({
        ok: false,
        refusal: { code: "on_another_case", detail: { case: "sercase_other" } },
      })
    }
  )
})

describe("what a customer sees of a case", () => {
  const open = after(["open", { kind: "customer" }])
  const theirs = { status: "sold", owner: "customer" } as const
  const here = { status: "in_repair", owner: "customer" } as const
  const owed = { status: "on_loan", owner: "store" } as const

  it("follows the units until it is closed or cancelled", () => {
    expect(stageForBuyers(open, [theirs])).toBe("awaited")
    expect(stageForBuyers(open, [owed])).toBe("awaited")
    expect(stageForBuyers(open, [theirs, here])).toBe("received")
    expect(stageForBuyers(open, [])).toBe("handed_back")
    const sent = after(["open", { kind: "customer", vendor: "Fixers" }], ["send"])
    expect(stageForBuyers(sent, [here])).toBe("at_vendor")
    const closed = after(["open", { kind: "customer" }], ["close", { outcome: "refused" }])
    expect(stageForBuyers(closed, [])).toBe("closed")
  })
})
