import { decide } from "../decide"
import { reverse, type LaterEvent, type PastEvent } from "../reversal"
import { changesBetween, type Changes, type SerialState } from "../serial"
import { STATUS_NAMES } from "../statuses"
import { COMMANDS, transitionOf, type CommandName } from "../transitions"
import { contentFor, HERE, ITEM, MOMENT, readyFor, THERE, unitIn } from "./support/units"

function did(before: SerialState | null, name: CommandName, set = contentFor(name)) {
  const verdict = decide(before, { name, number: "sn-1", set }, MOMENT)
  if (!verdict.ok) {
    throw new Error(`${name}: ${verdict.refusal.code}`)
  }
  return verdict.decision
}

function undone(state: SerialState, command: CommandName, changes: Changes, later?: LaterEvent[]) {
  const verdict = reverse(state, { command, direction: 1, changes }, later)
  return verdict.ok ? verdict.decision : verdict.refusal.code
}

const possible = COMMANDS.flatMap((name) =>
  transitionOf(name)
    .from.filter((from) => from !== "new")
    .map((from) => ({ name, from }))
)

describe.each(possible)("$name from $from", ({ name, from }) => {
  const owner = transitionOf(name).owner
  const before = readyFor(name, unitIn(from, owner ? { owner } : {}))
  const { after, changes, owed } = did(before, name)

  it("is taken back without a trace on the unit or on stock, and done again", () => {
    const back = reverse(after, { command: name, direction: 1, changes })
    expect(back).toMatchObject({ ok: true, decision: { after: before } })
    const minus = owed.map((part) => ({ ...part, quantity: -part.quantity }))
    expect(back.ok && back.decision.owed).toEqual(expect.arrayContaining(minus))
    expect(back.ok && back.decision.owed).toHaveLength(minus.length)

    const redo = back.ok && back.decision
    const again = redo && reverse(before, { command: name, direction: -1, changes: redo.changes })
    expect(again).toMatchObject({ ok: true, decision: { after, owed } })
  })
})

describe("a creation taken back", () => {
  it.each(COMMANDS.filter((name) => transitionOf(name).from.includes("new")))("%s", (name) => {
    const { after, changes } = did(null, name)
    expect(undone(after, name, changes)).toMatchObject({
      after: {
        status: "void",
        number: "sn-1",
        order_id: null,
        assignment_id: null,
        customer_id: null,
      },
      changes: { status: [after.status, "void"] },
    })
  })

  it("drops the hold that was put on it since", () => {
    const { after, changes } = did(null, "receive")
    const held = { ...after, held_for: "cart_1", held_until: null }
    expect(undone(held, "receive", changes)).toMatchObject({
      after: { status: "void", held_for: null },
    })
  })

  it("of a number that was void before makes it void again, as it was", () => {
    const former = unitIn("void", { lot: "L1" })
    const { after, changes } = did(former, "receive")
    expect(undone(after, "receive", changes)).toMatchObject({ after: former })
  })
})

describe("what moved on since stays", () => {
  const sold = unitIn("sold", { location_id: HERE })
  const back = did(sold, "return_to_stock", { location_id: THERE })
  const moved = did(back.after, "move", { location_id: HERE })
  const event = (operation_id: string, changes: Changes, reverts: string | null = null) => ({
    operation_id,
    command: reverts === null ? ("move" as const) : ("revert" as const),
    reverts_operation_id: reverts,
    changes,
  })

  it.each(STATUS_NAMES.filter((status) => status !== "in_stock"))(
    "a unit that is %s now",
    (status) => {
      expect(undone(unitIn(status), "return_to_stock", back.changes)).toBe("changed_since")
    }
  )

  it("a unit that was moved, though the command had not named its place", () => {
    const home = did(sold, "return_to_stock", { location_id: HERE })
    expect(home.changes.location_id).toBeUndefined()
    const away = did(home.after, "move", { location_id: THERE })
    const code = undone(away.after, "return_to_stock", home.changes, [event("op2", away.changes)])
    expect(code).toBe("changed_since")
  })

  it("a unit that left and came back to where it was", () => {
    const received = did(null, "receive")
    const lost = did(received.after, "lose")
    const found = { ...received.after }
    const later = [event("op2", lost.changes), event("op3", changesBetween(lost.after, found))]
    expect(undone(found, "receive", received.changes, later)).toBe("changed_since")
  })

  it("says what was done since, without what was taken back", () => {
    const received = did(null, "receive")
    const lost = did(received.after, "lose")
    const found = changesBetween(lost.after, received.after)
    const later: LaterEvent[] = [
      { ...event("op2", lost.changes), command: "lose" },
      event("op3", found, "op2"),
      { ...event("op4", lost.changes), command: "lose" },
      { ...event("op5", found), command: "find" },
    ]
    expect(
      reverse(
        received.after,
        { command: "receive", direction: 1, changes: received.changes },
        later
      )
    ).toMatchObject({
      refusal: {
        code: "changed_since",
        detail: { status: "in stock", since: "Mark lost, Mark found" },
      },
    })
  })

  it("says what wrote another value over its own", () => {
    const before = unitIn("in_stock", { bin: "A" })
    const described = did(before, "describe", { bin: "B" })
    const again = did(described.after, "describe", { bin: "C" })
    const later: LaterEvent[] = [{ ...event("op2", again.changes), command: "describe" }]
    expect(
      reverse(again.after, { command: "describe", direction: 1, changes: described.changes }, later)
    ).toMatchObject({ refusal: { detail: { since: "Edit" } } })
  })

  it("but not a unit on which everything later was taken back", () => {
    const received = did(null, "receive")
    const captured = did(received.after, "capture")
    const released = changesBetween(captured.after, received.after)
    const later = [event("op2", captured.changes), event("op3", released, "op2")]
    expect(undone(received.after, "receive", received.changes, later)).toMatchObject({
      after: { status: "void" },
    })
    const redone = [...later, event("op4", captured.changes, "op3")]
    expect(undone(captured.after, "receive", received.changes, redone)).toBe("changed_since")
  })

  it("what was noted of a sale, once the unit is back", () => {
    const declared = did(sold, "declare_return")
    const withdrawn = did(declared.after, "withdraw_return")
    const home = did(withdrawn.after, "return_to_stock")
    const later = [event("op3", home.changes)]
    expect(undone(home.after, "withdraw_return", withdrawn.changes, later)).toBe("changed_since")
  })

  it("a sale that has been delivered since", () => {
    const captured = unitIn("reserved")
    const left = did(captured, "sell")
    const delivered = did(left.after, "deliver", { delivered_at: MOMENT.now })
    const later = [event("op2", delivered.changes)]
    expect(undone(delivered.after, "sell", left.changes, later)).toBe("changed_since")
  })

  it("a parcel's delivery, once it is another parcel that the unit left with", () => {
    const delivered = did(sold, "deliver", { delivered_at: MOMENT.now })
    const across = did(delivered.after, "correct_shipment_across")
    // The other parcel was delivered at the very same moment.
    const later = [event("op2", across.changes)]
    expect(undone(delivered.after, "deliver", delivered.changes, later)).toBe("changed_since")
  })

  it("a swap of two parcels, once one of them was delivered or its warranty began", () => {
    const across = did(sold, "correct_shipment_across")
    const delivered = did(across.after, "deliver", { delivered_at: MOMENT.now })
    const warranted = did(across.after, "start_warranty")
    for (const { after, changes } of [delivered, warranted]) {
      const later = [event("op2", changes)]
      expect(undone(after, "correct_shipment_across", across.changes, later)).toBe("changed_since")
    }
  })

  it("a change of a warranty whose sale is over, whatever the next sale's warranty is", () => {
    const voided = did(readyFor("void_warranty", sold), "void_warranty")
    const back = did(voided.after, "return_to_stock")
    expect(back.after).toMatchObject({ customer_warranty_end: null, is_warranty_void: false })
    const again = { ...voided.after, assignment_id: "serasg_9" }
    const later = [event("op2", back.changes), event("op3", changesBetween(back.after, again))]
    expect(undone(again, "void_warranty", voided.changes, later)).toBe("changed_since")
    const repaired = did(voided.after, "accept_for_repair")
    expect(
      undone(repaired.after, "void_warranty", voided.changes, [event("op2", repaired.changes)])
    ).toMatchObject({ after: { status: "in_repair", is_warranty_void: false } })
  })

  it("nor one whose later events leave it where it is", () => {
    const described = did(back.after, "describe", { lot: "L1" })
    const later = [event("op2", described.changes)]
    expect(undone(described.after, "return_to_stock", back.changes, later)).toMatchObject({
      after: { status: "sold", location_id: HERE, lot: "L1" },
    })
  })

  it("owes stock where the unit is, not where it goes back to", () => {
    expect(undone(moved.after, "move", moved.changes)).toMatchObject({
      owed: expect.arrayContaining([
        { inventory_item_id: ITEM, location_id: HERE, quantity: -1 },
        { inventory_item_id: ITEM, location_id: THERE, quantity: 1 },
      ]) as unknown,
    })
    // Medusa takes back what it restocked there; nothing else moves.
    expect(undone(back.after, "return_to_stock", back.changes)).toMatchObject({ owed: [] })
  })
})

describe("notes, which stand beside the chain,", () => {
  const unit = unitIn("in_stock")
  const edit = (before: string | null, after: string | null, direction: 1 | -1 = 1): PastEvent => ({
    command: "describe",
    direction,
    changes: {},
    notes: { before, after },
  })
  const later = (notes: LaterEvent["notes"], reverts: string | null = null): LaterEvent => ({
    operation_id: reverts === null ? "op2" : "op3",
    command: reverts === null ? "describe" : "revert",
    reverts_operation_id: reverts,
    changes: {},
    notes,
  })

  it("come back with what the event changed, and go again when that is undone", () => {
    expect(reverse(unit, edit("old", "new"), [], "new")).toMatchObject({
      decision: { notes: "old", changes: {} },
    })
    expect(reverse(unit, edit(null, "new"), [], "new")).toMatchObject({ decision: { notes: null } })
    expect(reverse(unit, edit("new", "old", -1), [], "old")).toMatchObject({
      decision: { notes: "new" },
    })
  })

  it("are refused once others were written, which names what did", () => {
    expect(
      reverse(unit, edit("old", "new"), [later({ before: "new", after: "newer" })], "newer")
    ).toMatchObject({ refusal: { code: "changed_since", detail: { since: "Edit" } } })
    const undoneSince = [
      later({ before: "new", after: "newer" }),
      later({ before: "newer", after: "new" }, "op2"),
    ]
    expect(reverse(unit, edit("old", "new"), undoneSince, "new")).toMatchObject({ ok: true })
  })

  it("stay where the event said nothing of them, or what it said was erased", () => {
    const bin = did(unit, "describe", { bin: "B" })
    const event: PastEvent = { command: "describe", direction: 1, changes: bin.changes }
    const verdict = reverse(bin.after, event, [later({ before: null, after: "x" })], "x")
    expect(verdict).toMatchObject({ ok: true, decision: { after: unit } })
    expect(verdict.ok && verdict.decision).not.toHaveProperty("notes")
  })

  it("stay with a unit that never was, whatever was noted of it since", () => {
    const { after, changes } = did(null, "receive")
    const event: PastEvent = {
      command: "receive",
      direction: 1,
      changes,
      notes: { before: null, after: "from the fair" },
    }
    const verdict = reverse(after, event, [later({ before: "from the fair", after: "x" })], "x")
    expect(verdict).toMatchObject({ ok: true, decision: { after: { status: "void" } } })
    expect(verdict.ok && verdict.decision).not.toHaveProperty("notes")
  })
})
