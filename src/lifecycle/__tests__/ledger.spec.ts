import { createHash } from "node:crypto"
import { assignmentChanges } from "../assignments"
import { canonicalChanges, canonicalForm, type EventCore } from "../event"
import { applyChanges, changesBetween, NEW_SERIAL, replay } from "../serial"
import { STATUS_NAMES } from "../statuses"
import { unitIn } from "./support/units"

describe("replay", () => {
  const life = STATUS_NAMES.map((status, at) =>
    unitIn(status, { bin: `B${at}`, notice_ids: [`n${at}`] })
  )

  it("folds a unit's changes into its state", () => {
    const starts = [NEW_SERIAL, ...life]
    const events = life.map((after, at) => ({ changes: changesBetween(starts[at], after) }))
    expect(replay(events)).toEqual(life.at(-1))
    expect(replay(events.slice(0, 3))).toEqual(life[2])
    expect(replay([])).toBeNull()
  })

  it("survives being stored as text", () => {
    const after = unitIn("in_stock", {
      identifiers: [{ type: "mac", value: 'a"\n€' }],
      cost: "10.50",
    })
    const stored = JSON.parse(canonicalChanges(changesBetween(NEW_SERIAL, after))) as never
    expect(applyChanges(NEW_SERIAL as never, stored)).toEqual(after)
  })
})

describe("the canonical form", () => {
  const event: EventCore = {
    serial_id: "ser_01",
    sequence: 2,
    operation_id: "serop_01",
    command: "capture",
    from_status: "in_stock",
    to_status: "reserved",
    actor_type: "user",
    actor_id: "user_01",
    reference_type: null,
    reference_id: null,
    occurred_at: "2026-06-15T12:00:00.123Z",
    recorded_at: "2026-06-15T14:00:01+02:00",
    changes: '{"status":["in_stock","reserved"]}',
    prev_hash: "00ff",
  }

  // Stored hashes are over this very text: a change of it needs a new HASH_VERSION beside this one.
  it("is fixed for version 1", () => {
    expect(canonicalForm(event)).toBe(
      [
        "1",
        "ser_01",
        "2",
        "serop_01",
        "capture",
        "in_stock",
        "reserved",
        "user",
        "user_01",
        "",
        "",
        "1781524800123",
        "1781524801000",
        '{"status":["in_stock","reserved"]}',
        "00ff",
      ].join("\n")
    )
    expect(createHash("sha256").update(canonicalForm(event)).digest("hex")).toBe(
      "e59a7b73536350cce4d596dbd64be2ae0b5a829db1ee4978999265f9b52ef569"
    )
  })

  it.each(Object.keys(event) as (keyof EventCore)[])("covers %s", (field) => {
    const other = {
      ...event,
      [field]: field.endsWith("_at") ? "2026-06-15T12:00:00.124Z" : "other",
    }
    expect(canonicalForm(other)).not.toBe(canonicalForm(event))
  })

  it("sorts the changed fields and puts no blank between them", () => {
    expect(canonicalChanges({ status: ["sold", "lost"], bin: ["A", null] })).toBe(
      '{"bin":["A",null],"status":["sold","lost"]}'
    )
  })
})

describe("assignments follow from two states", () => {
  const none = { assignment_id: null, status: "in_stock" as const }
  const reserved = { assignment_id: "a", status: "reserved" as const }
  const sold = { assignment_id: "a", status: "sold" as const }

  it.each([
    ["nothing held, nothing changed", none, none, []],
    ["a first record", { assignment_id: null, status: null }, none, []],
    ["captured", none, reserved, [{ assignment_id: "a", state: "captured" }]],
    ["sold", reserved, sold, [{ assignment_id: "a", state: "sold" }]],
    ["unfulfilled", sold, reserved, [{ assignment_id: "a", state: "captured" }]],
    ["released", reserved, none, [{ assignment_id: "a", state: "released" }]],
    [
      "returned",
      sold,
      { ...none, status: "returned" as const },
      [{ assignment_id: "a", state: "returned" }],
    ],
    [
      "in repair, still sold",
      sold,
      { ...sold, status: "in_repair" as const },
      [{ assignment_id: "a", state: "sold" }],
    ],
    [
      "lost by the carrier, still sold",
      sold,
      { ...sold, status: "lost" as const },
      [{ assignment_id: "a", state: "sold" }],
    ],
    [
      "a sale that never was",
      sold,
      { ...none, status: "void" as const },
      [{ assignment_id: "a", state: "released" }],
    ],
    [
      "swapped",
      reserved,
      { ...reserved, assignment_id: "b" },
      [
        { assignment_id: "a", state: "released" },
        { assignment_id: "b", state: "captured" },
      ],
    ],
  ])("%s", (_, before, after, changes) => {
    expect(assignmentChanges(before, after)).toEqual(changes)
  })

  it("are released when the unit never left on the line", () => {
    expect(assignmentChanges(sold, none, true)).toEqual([{ assignment_id: "a", state: "released" }])
    expect(assignmentChanges(sold, { ...sold, assignment_id: "b" }, true)).toEqual([
      { assignment_id: "a", state: "released" },
      { assignment_id: "b", state: "sold" },
    ])
  })
})
