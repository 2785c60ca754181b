import { createHash } from "node:crypto"
import type { AuditedEvent, ChainHead } from "../audit"
import {
  AUDIT_FORMAT,
  AuditFileCheck,
  headLine,
  reportSentences,
  signedText,
  WHOLE_TRAIL,
  type AuditLine,
  type AuditManifest,
  type Hashing,
} from "../audit-file"
import { canonicalForm, HASH_VERSION, type EventCore } from "../event"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

const hashing: Hashing = {
  of: sha256,
  running: () => {
    const digest = createHash("sha256")
    return { update: (text) => void digest.update(text), hex: () => digest.digest("hex") }
  },
}

function eventOf(serial_id: string, sequence: number, before: AuditedEvent | null): AuditedEvent {
  const core: EventCore = {
    serial_id,
    sequence,
    operation_id: "serop_1",
    command: "receive",
    from_status: null,
    to_status: "in_stock",
    actor_type: "system",
    actor_id: null,
    reference_type: null,
    reference_id: null,
    occurred_at: "2026-11-20T10:00:00.000Z",
    recorded_at: "2026-11-20T10:00:00.000Z",
    changes: `{"number":["","${serial_id}"]}`,
    prev_hash: before?.hash ?? null,
  }
  return { ...core, hash_version: HASH_VERSION, hash: sha256(canonicalForm(core)) }
}

/** An export of units with so many events each, as the store would write it. */
function exportOf(units: Record<string, number>, scope = WHOLE_TRAIL): AuditLine[] {
  const exported_at = "2026-11-21T00:00:00.000Z"
  const lines: AuditLine[] = [
    { line: "begin", format: AUDIT_FORMAT, version: 1, exported_at, scope },
  ]
  let digest = ""
  let event_count = 0
  for (const [serial_id, length] of Object.entries(units)) {
    let last: AuditedEvent | null = null
    for (let sequence = 1; sequence <= length; sequence++) {
      last = eventOf(serial_id, sequence, last)
      lines.push({ line: "event", ...last })
      event_count += 1
    }
    const head = { sequence: last!.sequence, hash: last!.hash }
    lines.push({ line: "head", serial_id, ...head })
    digest += headLine(serial_id, head)
  }
  const manifest: AuditManifest = {
    exported_at,
    scope,
    serial_count: Object.keys(units).length,
    event_count,
    heads_digest: sha256(digest),
    key_id: null,
  }
  return [...lines, { line: "manifest", ...manifest, signature: null }]
}

function check(lines: readonly (AuditLine | string)[], earlier?: ReadonlyMap<string, ChainHead>) {
  const found = new AuditFileCheck(hashing, earlier)
  lines.forEach((line) => found.take(typeof line === "string" ? line : JSON.stringify(line)))
  return found.end()
}

function headsOf(lines: readonly AuditLine[]): Map<string, ChainHead> {
  const heads = new Map<string, ChainHead>()
  const found = new AuditFileCheck(hashing, undefined, (id, head) => heads.set(id, head))
  lines.forEach((line) => found.take(JSON.stringify(line)))
  return heads
}

const wrong = (...given: Parameters<typeof check>) => reportSentences(check(...given))

describe("an export", () => {
  const whole = exportOf({ ser_a: 2, ser_b: 1, ser_c: 3 })
  const without = (at: number, count = 1) => whole.filter((_, i) => i < at || i >= at + count)

  it("is right as the store wrote it, and blank lines do no harm", () => {
    expect(check([...whole, "", "  "])).toMatchObject({
      serial_count: 3,
      event_count: 6,
      chain_fault_count: 0,
      file_faults: [],
    })
    expect(wrong(whole, headsOf(whole))).toEqual([])
    expect(wrong(exportOf({}))).toEqual([])
  })

  it("tells of a line that was taken out: an event, a head, a whole unit, the end", () => {
    expect(wrong(without(1))).toEqual([
      "ser_a (ser_a): Event 1 was removed: a later one is there.",
      "The file has 5 events, its end says 6.",
    ])
    expect(wrong(without(2))[0]).toBe(
      "ser_a (ser_a): The end was cut off: event 2 is missing, and the record knows of it."
    )
    expect(wrong(without(3))).toEqual(
      expect.arrayContaining([
        "ser_a (ser_a): The record is gone; its events are there up to 2.",
        "The heads of the units are not those that the end of the file is about.",
      ])
    )
    expect(wrong(without(4, 2))).toEqual([
      "The file has 2 units, its end says 3.",
      "The file has 5 events, its end says 6.",
      "The heads of the units are not those that the end of the file is about.",
    ])
    expect(wrong(without(10))).toEqual(["The file was broken off: its end is missing."])
    expect(wrong([])).toEqual(["The file was broken off: its end is missing."])
  })

  it("tells of lines that changed places, stand twice, follow the end, or are no lines of it", () => {
    const swapped = [...whole]
    swapped.splice(1, 2, whole[2]!, whole[1]!)
    expect(wrong(swapped).join()).toContain("stands twice, or in the wrong place")
    const twice = [...whole.slice(0, 4), ...whole.slice(1, 4), ...whole.slice(4)]
    expect(wrong(twice)).toContain("Unit ser_a stands twice in the file.")
    expect(wrong([...whole, whole[1]!])).toEqual(["Line 12 stands after the end."])
    expect(wrong(["{", "null", '{"line":"event"}', ...whole.slice(1)]).slice(0, 3)).toEqual([
      "Line 1 cannot be read.",
      "Line 2 cannot be read.",
      "Line 3 cannot be read.",
    ])
  })

  it("tells what an earlier one had: a shorter history, another one, a unit that is gone", () => {
    const earlier = headsOf(whole)
    expect(wrong(exportOf({ ser_a: 1, ser_b: 1, ser_c: 3 }), earlier)).toEqual([
      "ser_a (ser_a): The end was cut off with the record: event 2 was there earlier.",
    ])
    expect(wrong(exportOf({ ser_a: 2, ser_c: 4 }), earlier)).toEqual([
      "(ser_b): The whole unit is gone: it had events up to 1 earlier.",
    ])
    // One of some units says nothing of the others.
    expect(wrong(exportOf({ ser_a: 2 }, '{"named_serials":1}'), earlier)).toEqual([])
  })

  it("names the first hundred faults and counts all", () => {
    const many = exportOf(
      Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`ser_${at}`, 1]))
    )
    const changed = many.map((line) =>
      line.line === "event" ? { ...line, actor_id: "somebody" } : line
    )
    expect(check(changed)).toMatchObject({ chain_fault_count: 150 })
    expect(wrong(changed)).toHaveLength(101)
    expect(wrong(changed).at(-1)).toBe("… and 50 more faults of chains.")
  })

  it("is signed over all that its end says", () => {
    const manifest: AuditManifest = {
      exported_at: "2026-11-21T00:00:00.000Z",
      scope: WHOLE_TRAIL,
      serial_count: 1,
      event_count: 2,
      heads_digest: "ab",
      key_id: "cd",
    }
    expect(signedText(manifest)).toBe(
      "medusa-plugin-serials/audit\n1\n2026-11-21T00:00:00.000Z\n{}\n1\n2\nab\ncd"
    )
  })
})
