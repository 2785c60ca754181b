import { createHash } from "node:crypto"
import type { AuditedEvent, Chain } from "../audit"
import { canonicalForm, HASH_VERSION } from "../event"
import { faultsOfUnit, isStuck, linesOfReport, type IntegrityReport } from "../integrity"
import { NEW_SERIAL, type SerialState } from "../serial"

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")

const NOTHING = { looked_at: 0, found: 0, offenders: [] }

/** A chain of one event that says this, and is otherwise whole. */
function chainOf(changes: string): Chain {
  const event: AuditedEvent = {
    serial_id: "ser_1",
    sequence: 1,
    operation_id: "serop_1",
    command: "receive",
    from_status: null,
    to_status: "in_stock",
    actor_type: "user",
    actor_id: null,
    reference_type: null,
    reference_id: null,
    occurred_at: "2026-01-01T00:00:00.000Z",
    recorded_at: "2026-01-01T00:00:00.000Z",
    changes,
    prev_hash: null,
    hash_version: HASH_VERSION,
    hash: "",
  }
  const hash = sha256(canonicalForm(event))
  return { serial_id: "ser_1", events: [{ ...event, hash }], head: { sequence: 1, hash } }
}

const RECEIVED = JSON.stringify({ number: [null, "A1"], status: [null, "in_stock"] })
const state: SerialState = { ...NEW_SERIAL, status: "in_stock", number: "A1" }

describe("a unit that is checked", () => {
  it("is whole where its record is what its events add up to", () => {
    const whole = { records: [], sequences: [], chains: [] }
    expect(faultsOfUnit({ chain: chainOf(RECEIVED), state }, sha256)).toEqual(whole)
  })

  it("is named with each field in which they differ", () => {
    const record = { ...state, bin: "B1", notice_ids: ["R-1"] }
    const { records } = faultsOfUnit({ chain: chainOf(RECEIVED), state: record }, sha256)
    const what =
      'The record says bin "B1", its events null. The record says notice_ids ["R-1"], its events [].'
    expect(records).toEqual([{ id: "ser_1", number: "A1", what }])
  })

  it("is named where nobody can read what its events say", () => {
    const { records } = faultsOfUnit({ chain: chainOf("{ nonsense"), state }, sha256)
    expect(records).toEqual([
      { id: "ser_1", number: "A1", what: "What its events changed cannot be read." },
    ])
  })
})

describe("unfinished work", () => {
  it("is stuck once the jobs have had an hour", () => {
    expect(isStuck("2026-01-01T10:00:00Z", "2026-01-01T10:59:00Z")).toBe(false)
    expect(isStuck("2026-01-01T10:00:00Z", "2026-01-01T11:01:00Z")).toBe(true)
  })

  it("is told with what it is, and as wrong only when it is stuck", () => {
    const work = { kind: "operation", id: "serop_1", what: "receive, planned" } as const
    const since = "2026-01-01T10:00:00Z"
    const checks = Object.fromEntries(
      ["records", "sequences", "chains", "numbers", "counts", "operations"]
        .concat(["assignments", "lines", "stock"])
        .map((name) => [name, NOTHING])
    ) as unknown as IntegrityReport["checks"]
    const report: IntegrityReport = {
      checked_at: since,
      took_ms: 1_234,
      is_whole: false,
      checks,
      unfinished: [{ ...work, since, is_stuck: true }],
      awaiting: 1_000,
    }
    const lines = linesOfReport(report)
    expect(lines).toContain(`STUCK    operation serop_1: receive, planned, since ${since}`)
    expect(lines).toContain("todo   1,000 pieces on stock await their serials")
    expect(lines.at(-1)).toBe("Something is wrong: see above. Looked for 1.2 s.")
  })
})
