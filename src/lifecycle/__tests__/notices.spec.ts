import { decide, type Command } from "../decide"
import {
  changedList,
  fits,
  isReportedStolen,
  isStanding,
  kindOfNotice,
  needsNote,
  NOTICE_KINDS,
  NOTICE_STEPS,
  noticeNumber,
  resolutionEntry,
  resolutionOf,
  RESOLUTIONS,
  stageAfter,
  whyNotOfNotice,
  type NoticeSelection,
} from "../notices"
import { sentenceOf } from "../refusals"
import { reverse } from "../reversal"
import { NEW_SERIAL, type SerialState } from "../serial"
import type { CommandName } from "../transitions"
import { contentFor, ITEM, MOMENT, unitIn } from "./support/units"

function after(unit: SerialState | null, name: CommandName, more: Partial<Command>): SerialState {
  const verdict = decide(unit, { name, number: "sn-1", set: {}, ...more }, MOMENT)
  if (!verdict.ok) {
    throw new Error(verdict.refusal.code)
  }
  return verdict.decision.after
}

function refusalOf(unit: SerialState, name: CommandName, set: Partial<SerialState>) {
  const verdict = decide(unit, { name, number: "sn-1", set }, MOMENT)
  return verdict.ok ? null : verdict.refusal
}

describe("the number of a notice", () => {
  it("tells its kind, and is written alike however many there are", () => {
    expect(noticeNumber("recall", 7)).toBe("R-0007")
    expect(noticeNumber("stolen", 12_345)).toBe("S-12345")
    for (const kind of NOTICE_KINDS) {
      expect(kindOfNotice(noticeNumber(kind, 1))).toBe(kind)
    }
  })
})

describe("what a notice describes", () => {
  const unit = {
    inventory_item_id: ITEM,
    lot: "L1",
    supplier: "Maker",
    received_at: "2026-03-31T23:59:59.999Z",
  }
  const described: NoticeSelection = {
    inventory_item_ids: [ITEM],
    lots: ["L0", "L1"],
    suppliers: ["Maker"],
    received_from: "2026-03-01",
    received_until: "2026-03-31",
  }

  it("is a unit of which all holds, on the last day as on the first", () => {
    expect(fits(described, unit)).toBe(true)
    expect(fits(described, { ...unit, received_at: "2026-03-01T00:00:00.000Z" })).toBe(true)
    expect(fits({}, unit)).toBe(true)
  })

  it.each([
    ["another item", { inventory_item_id: "iitem_other" }],
    ["another lot", { lot: "L2" }],
    ["a lot in other letters", { lot: "l1" }],
    ["no lot", { lot: null }],
    ["no supplier", { supplier: null }],
    ["received the day after", { received_at: "2026-04-01T00:00:00.000Z" }],
    ["received the day before", { received_at: "2026-02-28T23:59:59.999Z" }],
    ["not received", { received_at: null }],
  ])("is not one with %s", (_, other) => {
    expect(fits(described, { ...unit, ...other })).toBe(false)
  })

  it("does not go on when units were named", () => {
    expect(isStanding(described)).toBe(true)
    expect(isStanding({ ...described, serial_ids: [] })).toBe(false)
    expect(isStanding({ unknown_numbers: ["1"] })).toBe(false)
  })
})

describe("a unit under notices", () => {
  const recalled = unitIn("in_stock", { notice_ids: ["R-0001"] })

  it("comes under one beside those that it is under, and off that one alone", () => {
    const both = after(recalled, "place_notice", { set: { notice_ids: ["S-0001"] } })
    expect(both.notice_ids).toEqual(["R-0001", "S-0001"])
    expect(after(both, "lift_notice", { set: { notice_ids: ["R-0001"] } }).notice_ids).toEqual([
      "S-0001",
    ])
    expect([isReportedStolen(both), isReportedStolen(recalled)]).toEqual([true, false])
  })

  it("is resolved once a notice, anew as often as one likes, and keeps that when it is lifted", () => {
    const resolve = (unit: SerialState, entry: string) =>
      after(unit, "resolve_notice", { set: { notice_resolutions: [entry] } })
    const returned = resolve(recalled, resolutionEntry("R-0001", "returned"))
    const repaired = resolve(returned, resolutionEntry("R-0001", "repaired"))
    expect(repaired.notice_resolutions).toEqual(["R-0001 repaired"])
    const lifted = after(repaired, "lift_notice", { set: { notice_ids: ["R-0001"] } })
    expect([lifted.notice_ids, resolutionOf(lifted, "R-0001")]).toEqual([[], "repaired"])
    const open = after(repaired, "unresolve_notice", { set: { notice_resolutions: ["R-0001"] } })
    expect(resolutionOf(open, "R-0001")).toBeNull()
    const out = after(repaired, "withdraw_notice", {
      set: { notice_ids: ["R-0001"], notice_resolutions: ["R-0001"] },
    })
    expect([out.notice_ids, out.notice_resolutions]).toEqual([[], []])
  })

  it.each(RESOLUTIONS)("reads back that it was %s", (resolution) => {
    const notice_resolutions = ["R-00010 destroyed", resolutionEntry("R-0001", resolution)]
    expect(resolutionOf({ notice_resolutions }, "R-0001")).toBe(resolution)
    expect(needsNote(resolution)).toBe(resolution === "unreachable")
  })

  it("is refused twice, and off a notice that it is not under", () => {
    const twice = refusalOf(recalled, "place_notice", { notice_ids: ["R-0001"] })
    expect(twice && sentenceOf(twice)).toBe("sn-1 is under notice R-0001 already.")
    const none = refusalOf(recalled, "lift_notice", { notice_ids: ["R-0002"] })
    expect(none && sentenceOf(none)).toBe("sn-1 is not under notice R-0002.")
    expect(
      refusalOf(recalled, "resolve_notice", { notice_resolutions: ["R-0002 repaired"] })
    ).toMatchObject({ code: "not_on_notice" })
    expect(refusalOf(recalled, "place_notice", {})).toMatchObject({ code: "missing_value" })
    expect(refusalOf(recalled, "resolve_notice", {})).toMatchObject({ code: "missing_value" })
  })

  it("holds one entry a notice, and adds none twice", () => {
    expect(changedList("add", ["R-0001 returned"], ["R-0001 repaired"])).toEqual([
      "R-0001 repaired",
    ])
    expect(changedList("add", [], ["R-0001", "R-0001"])).toEqual(["R-0001"])
    expect(changedList("remove", ["R-0001", "R-00012"], ["R-0001"])).toEqual(["R-00012"])
  })
})

describe("a unit that is what an open notice describes", () => {
  const standing = [
    { id: "R-0001", selection: { lots: ["L1"] } },
    { id: "R-0002", selection: { lots: ["L2"] } },
  ]
  const receipt = (lot: string) => ({ set: { ...contentFor("receive"), lot }, standing })

  it("comes under it by the event of its receipt, or of what makes it that", () => {
    expect(after(null, "receive", receipt("L1")).notice_ids).toEqual(["R-0001"])
    expect(after(null, "receive", receipt("L3")).notice_ids).toEqual([])
    const described = after(unitIn("in_stock"), "describe", { set: { lot: "L2" }, standing })
    expect(described.notice_ids).toEqual(["R-0002"])
  })

  it("is not captured as it is registered", () => {
    const set = { ...contentFor("register_captured"), lot: "L1" }
    const command = { name: "register_captured" as const, number: "sn-1", set, standing }
    expect(decide(null, command, MOMENT)).toMatchObject({
      ok: false,
      refusal: { code: "under_notice", detail: { notice: "R-0001" } },
    })
  })

  it("is not under it when its receipt was undone", () => {
    const verdict = decide(null, { name: "receive", number: "sn-1", ...receipt("L1") }, MOMENT)
    if (!verdict.ok) {
      throw new Error(verdict.refusal.code)
    }
    const { after: state, changes } = verdict.decision
    expect(changes.notice_ids).toEqual([NEW_SERIAL.notice_ids, ["R-0001"]])
    const undone = reverse(state, { command: "receive", direction: 1, changes })
    expect(undone).toMatchObject({
      ok: true,
      decision: { after: { status: "void", notice_ids: [] } },
    })
  })
})

describe("a notice", () => {
  it("takes each step as it stands, or says why not", () => {
    expect(
      Object.keys(NOTICE_STEPS).map((step) =>
        (["open", "closed", "cancelled"] as const).map((status) =>
          whyNotOfNotice(step as keyof typeof NOTICE_STEPS, status)
        )
      )
    ).toEqual([
      [null, null, "notice_not_open"],
      [null, "notice_not_open", "notice_not_open"],
      [null, "notice_not_open", "notice_not_open"],
      [null, "notice_not_open", "notice_not_open"],
      [null, "notice_not_open", "notice_not_open"],
      ["notice_not_closed", null, "notice_not_closed"],
      ["notice_not_closed", null, "notice_not_closed"],
    ])
  })

  it("keeps of its units whether they carry it, it was lifted, or they were taken out", () => {
    expect(stageAfter(true, "revert")).toBe("placed")
    expect(stageAfter(false, "lift_notice")).toBe("lifted")
    expect(stageAfter(false, "withdraw_notice")).toBe("removed")
    expect(stageAfter(false, "revert")).toBe("removed")
  })
})
