import { commandsFor, decide, type Command } from "../decide"
import { sentenceOf } from "../refusals"
import { applyChanges, STATE_FIELDS, type SerialState } from "../serial"
import { STATUS_NAMES, STATUSES, type Status } from "../statuses"
import { COMMANDS, transitionOf, type CommandName } from "../transitions"
import {
  brokenChecks,
  contentFor,
  FUTURE,
  HERE,
  ITEM,
  MOMENT,
  PAST,
  readyFor,
  THERE,
  unitIn,
} from "./support/units"

const ask = (before: SerialState | null, name: CommandName, more: Partial<Command> = {}) =>
  decide(before, { name, number: "sn-1", set: contentFor(name), ...more }, MOMENT)

const refusalOf = (...args: Parameters<typeof ask>) => {
  const verdict = ask(...args)
  return verdict.ok ? null : verdict.refusal
}

/** What the table alone says about a unit that stands somewhere; null when it lets the command pass. */
function expectedRefusal(name: CommandName, status: Status, owner: SerialState["owner"]) {
  const row = transitionOf(name)
  if (status === "void") {
    return row.from.includes("new") ? null : "unknown_serial"
  }
  if (!row.from.includes(status)) {
    const isKept = row.refuses?.[status] === "already_returned" && owner === "customer"
    const special = isKept ? undefined : row.refuses?.[status]
    return special ?? (row.from.includes("new") ? "already_exists" : "not_in_status")
  }
  return row.owner === undefined || row.owner === owner ? null : "wrong_owner"
}

describe("decide allows exactly what the table says", () => {
  const cases = COMMANDS.flatMap((name) => STATUS_NAMES.map((status) => ({ name, status })))

  it.each(cases)("$name on a unit that is $status", ({ name, status }) => {
    for (const owner of ["store", "customer", "supplier"] as const) {
      const unit = readyFor(name, unitIn(status, { owner }))
      if (brokenChecks(unit).length > 0) {
        continue
      }
      const refusal = refusalOf(unit, name)
      expect(refusal?.code ?? null).toBe(expectedRefusal(name, status, owner))
      if (refusal) {
        expect(sentenceOf(refusal)).not.toContain("?")
      }
      const isOffered = commandsFor(unit).includes(name)
      expect(isOffered).toBe(status !== "void" && expectedRefusal(name, status, owner) === null)
    }
  })

  it.each(COMMANDS)("%s on a number without a record", (name) => {
    const code = transitionOf(name).from.includes("new") ? undefined : "unknown_serial"
    expect(refusalOf(null, name)?.code).toBe(code)
  })

  it.each(COMMANDS)(
    "%s with nothing set is refused or leaves a row that the database takes",
    (name) => {
      for (const status of [null, ...STATUS_NAMES]) {
        const identity = {
          inventory_item_id: ITEM,
          number: "sn-1",
          normalized: "SN-1",
          scope_key: ITEM,
        }
        // A sold unit need not be an order line's, and none has to be anywhere.
        const lineless = { order_line_item_id: null, assignment_id: null }
        for (const bare of [{}, lineless, { ...lineless, location_id: null }]) {
          const unit = status && unitIn(status, bare)
          if (unit && brokenChecks(unit).length > 0) {
            continue
          }
          const verdict = ask(unit, name, { set: status && status !== "void" ? {} : identity })
          expect(verdict.ok ? brokenChecks(verdict.decision.after) : []).toEqual([])
          expect(verdict.ok ? "" : sentenceOf(verdict.refusal)).not.toContain("?")
        }
      }
    }
  )

  it.each(COMMANDS.filter((name) => transitionOf(name).from.includes("new")))(
    "%s makes no unit without a number or an item",
    (name) => {
      for (const field of ["inventory_item_id", "number", "normalized", "scope_key"] as const) {
        for (const set of [{ [field]: "" }, { [field]: undefined }]) {
          for (const before of [null, unitIn("void")]) {
            const refusal = refusalOf(before, name, { set: { ...contentFor(name), ...set } })
            expect(refusal).toMatchObject({ code: "missing_value", detail: { field } })
          }
        }
      }
    }
  )

  it.each(COMMANDS)("%s changes only what it takes, clears, sets, and the status", (name) => {
    const { takes, clears, sets = {}, from } = transitionOf(name)
    const may = new Set<string>([...takes, ...clears, ...Object.keys(sets), "status"])
    for (const status of from) {
      if (status !== "new") {
        const owner = transitionOf(name).owner ?? unitIn(status).owner
        const everything = unitIn("sold", {
          order_id: "order_9",
          bin: "B",
          lot: "L",
          number: "sn-9",
        })
        const verdict = ask(readyFor(name, unitIn(status, { owner })), name, {
          set: { ...everything, ...contentFor(name) },
        })
        const changed = verdict.ok ? Object.keys(verdict.decision.changes) : []
        expect(changed.filter((field) => !may.has(field))).toEqual([])
      }
    }
  })
})

it("corrects, grades and reclassifies a unit without another reason for where it stands", () => {
  const apart = unitIn("quarantined", { reason: "cracked" })
  for (const name of ["correct_number", "grade", "reclassify"] as const) {
    const verdict = ask(apart, name, { set: { ...contentFor(name), reason: "typo" } })
    expect(verdict.ok && verdict.decision.after.reason).toBe("cracked")
  }
})

it("registers no announced unit of another item for an order line", () => {
  const announced = unitIn("expected", { inventory_item_id: "iitem_other" })
  expect(refusalOf(announced, "register_captured")).toMatchObject({ code: "wrong_item" })
})

describe("what was sold by the store and what was not", () => {
  const kept = { owner: "customer", reason: "in another's parcel" } as const

  it("leaves its case when it is handed back as evidence", () => {
    const verdict = ask(
      unitIn("quarantined", { ...kept, case_id: "sercase_1" }),
      "hand_back_evidence"
    )
    expect(verdict.ok && verdict.decision.after).toMatchObject({ status: "void", case_id: null })
  })

  it.each<[CommandName, SerialState, string | null]>([
    ["hand_back_evidence", unitIn("quarantined", kept), null],
    ["hand_back_evidence", unitIn("quarantined", { ...kept, sold_at: PAST }), "sold_here"],
    ["hand_out_found", unitIn("quarantined", { ...kept, sold_at: PAST }), null],
    ["hand_out_found", unitIn("quarantined", kept), "not_sold_here"],
    ["keep_found", unitIn("sold"), null],
    ["keep_found", unitIn("sold", { sold_at: null }), "not_sold_here"],
    ["keep_found", unitIn("sold", { return_id: "return_1" }), "on_its_way_back"],
    ["keep_found", unitIn("sold", { case_id: "case_1" }), "on_another_case"],
    // It has not come back from its sale, whatever a return is told of others.
    ["declare_return", unitIn("quarantined", { ...kept, sold_at: PAST }), "not_in_status"],
    ["declare_return", unitIn("quarantined"), "already_returned"],
  ])("%s of %j: %s", (name, unit, code) => {
    expect(refusalOf(unit, name)?.code ?? null).toBe(code)
  })

  it("stays its owner's while it is kept, with all of its sale", () => {
    const before = unitIn("sold", { customer_warranty_end: "2028-01-01", bin: null })
    const verdict = ask(before, "keep_found")
    expect(verdict.ok && verdict.decision.after).toEqual({
      ...before,
      status: "quarantined",
      reason: "because",
    })
    expect(verdict.ok && verdict.decision.owed).toEqual([])
  })
})

describe("capture", () => {
  const cases: [string, SerialState, Partial<Command>, string | null, string][] = [
    ["a sold unit", unitIn("sold"), {}, "not_sellable", "sn-1 may not be sold: it is sold."],
    [
      "a reserved unit",
      unitIn("reserved"),
      {},
      "reserved_elsewhere",
      "sn-1 is reserved for another order line (order order_1).",
    ],
    [
      "a unit under notice",
      unitIn("in_stock", { notice_ids: ["n1", "n2"] }),
      {},
      "under_notice",
      "sn-1 is blocked by notice n1, n2.",
    ],
    [
      "an expired unit",
      unitIn("in_stock", { expires_on: "2026-06-14" }),
      {},
      "not_sellable",
      "sn-1 may not be sold: it expired on 2026-06-14.",
    ],
    ["a unit on its last day", unitIn("in_stock", { expires_on: "2026-06-15" }), {}, null, ""],
    [
      "an unsellable condition",
      unitIn("in_stock", { is_sellable_condition: false }),
      {},
      "not_sellable",
      "sn-1 may not be sold: its condition is not for sale.",
    ],
    [
      "a held unit",
      unitIn("in_stock", { held_for: "c", held_until: FUTURE }),
      {},
      "held_elsewhere",
      "sn-1 is kept for another buyer's cart.",
    ],
    [
      "a unit held without end",
      unitIn("in_stock", { held_for: "c" }),
      { holder: "d" },
      "held_elsewhere",
      "sn-1 is kept for another buyer's cart.",
    ],
    [
      "the holder's own unit",
      unitIn("in_stock", { held_for: "c", held_until: FUTURE }),
      { holder: "c" },
      null,
      "",
    ],
    [
      "a unit whose hold is over",
      unitIn("in_stock", { held_for: "c", held_until: PAST }),
      {},
      null,
      "",
    ],
    [
      "a unit elsewhere",
      unitIn("in_stock"),
      { expects: { location_id: THERE } },
      "wrong_location",
      `sn-1 is at another location (${HERE}).`,
    ],
    [
      "another item's unit",
      unitIn("in_stock"),
      { expects: { inventory_item_id: "x" } },
      "wrong_item",
      `sn-1 is another product (${ITEM}).`,
    ],
    [
      "for no line",
      unitIn("in_stock"),
      { set: {} },
      "missing_value",
      "order_line_item_id is needed (capture).",
    ],
    ["a void unit", unitIn("void"), {}, "unknown_serial", "No serial sn-1 is known."],
  ]

  it.each(cases)("of %s", (_, unit, more, code, sentence) => {
    const refusal = refusalOf(unit, "capture", more)
    expect(refusal?.code ?? null).toBe(code)
    expect(refusal ? sentenceOf(refusal) : "").toBe(sentence)
  })
})

describe("expectations", () => {
  it.each(STATE_FIELDS)("a wrong belief about %s gets a whole sentence", (field) => {
    const unit = unitIn("sold", { notice_ids: ["n1"], identifiers: [{ type: "mac", value: "1" }] })
    const refusal = refusalOf(unit, "deliver", { expects: { [field]: "wrong" } })
    expect(refusal && sentenceOf(refusal)).toMatch(/^sn-1 [^?]*\.$/)
  })
})

describe("canonical values", () => {
  it("writes instants in one spelling, and refuses what is none", () => {
    const set = { ...contentFor("receive"), received_at: "2026-06-15T14:00:00+02:00" }
    const verdict = ask(null, "receive", { set })
    expect(verdict.ok && verdict.decision.after.received_at).toBe("2026-06-15T12:00:00.000Z")
    expect(refusalOf(null, "receive", { set: { ...set, received_at: "yesterday" } })).toMatchObject(
      {
        code: "invalid_request",
      }
    )
  })

  it("writes identifiers in one order, each once", () => {
    const [mac, imei] = [
      { type: "mac", value: "2" },
      { value: "1", type: "imei2" },
    ]
    const set = { ...contentFor("receive"), identifiers: [mac, imei, { ...mac }] }
    const verdict = ask(null, "receive", { set })
    expect(JSON.stringify(verdict.ok && verdict.decision.after.identifiers)).toBe(
      '[{"type":"imei2","value":"1"},{"type":"mac","value":"2"}]'
    )
  })
})

describe("a void record that comes to life again", () => {
  it("is a new unit, and its event blanks what the former life left", () => {
    const former = unitIn("void", { lot: "L1", bin: "B2", customer_id: "cus_1" })
    const verdict = ask(former, "receive")
    if (!verdict.ok) {
      throw new Error("refused")
    }
    const { after, changes } = verdict.decision
    expect(after).toMatchObject({ status: "in_stock", lot: null, bin: null, customer_id: null })
    expect(changes.status).toEqual(["void", "in_stock"])
    expect(applyChanges(former, changes)).toEqual(after)
  })
})

it("tells a unit's status in every refusal of its place", () => {
  for (const status of STATUS_NAMES.filter((name) => name !== "in_transit" && name !== "void")) {
    expect(refusalOf(unitIn(status), "arrive")?.detail).toMatchObject({
      status: STATUSES[status].label.toLowerCase(),
    })
  }
})

it("does not let what arrives stay where it came from unless somebody says so", () => {
  const refusal = refusalOf(unitIn("in_transit"), "arrive", { set: {} })
  expect(refusal).toMatchObject({ code: "missing_value", detail: { field: "location_id" } })
})

it("does not leave the borrower on a unit that goes back on sale", () => {
  const lent = unitIn("on_loan", { customer_id: "cus_1" })
  for (const [away, back] of [
    ["quarantine", "clear_quarantine"],
    ["scrap", "unscrap"],
    ["lose", "find"],
  ] as const) {
    const gone = ask(lent, away)
    const home = gone.ok && ask(gone.decision.after, back)
    expect(home && home.ok && home.decision.after).toMatchObject({
      status: "in_stock",
      customer_id: null,
    })
  }
})

describe("transfers", () => {
  const onItsWay = unitIn("in_transit", { transfer_id: "sertr_1" })

  it.each(["dispatch", "move"] as const)("do not take what is reserved (%s)", (name) => {
    expect(refusalOf(unitIn("reserved"), name)).toMatchObject({
      code: "reserved_elsewhere",
      detail: { order: "order_1" },
    })
  })

  it("say when a unit is not on the transfer that it is taken for", () => {
    for (const name of ["arrive", "recall_dispatch", "lose"] as const) {
      expect(refusalOf(onItsWay, name, { expects: { transfer_id: "sertr_2" } })).toMatchObject({
        code: "not_on_transfer",
        detail: { transfer: "sertr_1" },
      })
      expect(refusalOf(onItsWay, name, { expects: { transfer_id: "sertr_1" } })).toBeNull()
    }
  })

  it("let a unit arrive elsewhere than it was sent only with a reason", () => {
    const arrive = (set: Partial<SerialState>) => refusalOf(onItsWay, "arrive", { set })
    expect(arrive({ location_id: THERE })).toBeNull()
    expect(arrive({ location_id: "sloc_third" })).toMatchObject({ code: "reason_required" })
    expect(arrive({ location_id: HERE })).toMatchObject({ code: "reason_required" })
    expect(arrive({ location_id: HERE, reason: "refused at the door" })).toBeNull()
  })

  it("leave the bin where the unit was", () => {
    const shelved = unitIn("in_stock", { bin: "A-1" })
    for (const [name, set, bin] of [
      ["dispatch", { destination_location_id: THERE }, null],
      ["move", { location_id: THERE }, null],
      ["move", { location_id: THERE, bin: "B-2" }, "B-2"],
    ] as const) {
      const verdict = ask(shelved, name, { set })
      expect(verdict.ok && verdict.decision.after.bin).toBe(bin)
    }
  })
})
