import { createHash } from "node:crypto"
import { faultSentence, faultsOfChain, type AuditedEvent, type Chain } from "../audit"
import { canonicalForm, HASH_VERSION, type EventCore } from "../event"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

/** A chain as the ledger would have written it. */
function chainOf(length: number, serial_id = "ser_1"): AuditedEvent[] {
  const events: AuditedEvent[] = []
  for (let sequence = 1; sequence <= length; sequence++) {
    const core: EventCore = {
      serial_id,
      sequence,
      operation_id: `serop_${sequence}`,
      command: "move",
      from_status: sequence === 1 ? null : "in_stock",
      to_status: "in_stock",
      actor_type: "user",
      actor_id: "user_1",
      reference_type: null,
      reference_id: null,
      occurred_at: "2026-11-20T10:00:00.000Z",
      recorded_at: "2026-11-20T10:00:01.000Z",
      changes: sequence === 1 ? '{"number":["","00💡7"]}' : `{"bin":[null,"B${sequence}"]}`,
      prev_hash: events.at(-1)?.hash ?? null,
    }
    events.push({ ...core, hash_version: HASH_VERSION, hash: sha256(canonicalForm(core)) })
  }
  return events
}

const headOf = (events: readonly AuditedEvent[]) => {
  const last = events.at(-1)!
  return { sequence: last.sequence, hash: last.hash }
}

const faultsIn = (chain: Partial<Chain> & Pick<Chain, "events">) =>
  faultsOfChain({ serial_id: "ser_1", head: headOf(chainOf(4)), ...chain }, sha256).map(
    ({ fault, sequence }) => [fault, sequence]
  )

/** The chain with the event at a position written anew, and every one after it so that it continues. */
function forged(events: AuditedEvent[], at: number, depth = events.length): AuditedEvent[] {
  const made = [...events]
  for (let i = at; i < Math.min(at + depth, made.length); i++) {
    const core = {
      ...made[i]!,
      prev_hash: made[i - 1]?.hash ?? null,
      actor_id: i === at ? "user_2" : made[i]!.actor_id,
    }
    made[i] = { ...core, hash: sha256(canonicalForm(core)) }
  }
  return made
}

describe("a chain", () => {
  const whole = chainOf(4)

  it("is whole as the ledger wrote it, and at an earlier time", () => {
    expect(faultsIn({ events: whole })).toEqual([])
    expect(faultsIn({ events: whole, earlier: headOf(whole.slice(0, 2)) })).toEqual([])
  })

  it("tells of a changed event, also where its hash was taken anew", () => {
    const changed = whole.map((one) => (one.sequence === 2 ? { ...one, actor_id: "x" } : one))
    expect(faultsIn({ events: changed })).toEqual([["changed", 2]])
    expect(faultsIn({ events: forged(whole, 1, 1) })).toEqual([["replaced", 2]])
  })

  it("tells of an event that was removed in between, or at the beginning", () => {
    expect(faultsIn({ events: whole.filter(({ sequence }) => sequence !== 3) })).toEqual([
      ["removed", 3],
    ])
    expect(faultsIn({ events: whole.slice(1) })).toEqual([["removed", 1]])
  })

  it("tells of an end that was cut off: by the record, or where that was cut as well by what was noted", () => {
    const cut = whole.slice(0, 2)
    expect(faultsIn({ events: cut })).toEqual([["cut_off", 3]])
    expect(faultsIn({ events: [] })).toEqual([["cut_off", 1]])
    expect(faultsIn({ events: cut, head: headOf(cut) })).toEqual([])
    expect(faultsIn({ events: cut, head: headOf(cut), earlier: headOf(whole) })).toEqual([
      ["cut_off_since", 3],
    ])
  })

  it("tells of a history that was written anew as a whole, by what was noted", () => {
    const anew = forged(whole, 0)
    expect(faultsIn({ events: anew })).toEqual([["head_changed", 4]])
    expect(faultsIn({ events: anew, head: headOf(anew) })).toEqual([])
    const earlier = headOf(whole.slice(0, 3))
    expect(faultsIn({ events: anew, head: headOf(anew), earlier })).toEqual([["rewritten", 3]])
  })

  it("tells of events that changed places, that stand twice, or that the record does not know", () => {
    const swapped = whole.map((one) =>
      one.sequence === 2 || one.sequence === 3 ? { ...one, sequence: 5 - one.sequence } : one
    )
    swapped.sort((one, other) => one.sequence - other.sequence)
    expect(faultsIn({ events: swapped }).map(([fault]) => fault)).toContain("changed")
    expect(faultsIn({ events: [...whole.slice(0, 2), ...whole.slice(1)] })).toEqual([
      ["out_of_order", 2],
    ])
    expect(faultsIn({ events: chainOf(5) })).toEqual([["added", 5]])
  })

  it("tells of a record that is gone, and of a unit that is", () => {
    expect(faultsIn({ events: whole, head: null })).toEqual([["no_record", 4]])
    expect(faultsIn({ events: [], head: null, earlier: headOf(whole) })).toEqual([["gone", 4]])
  })

  it("does not pretend to know how a later version takes hashes", () => {
    const later = whole.map((one) => (one.sequence === 4 ? { ...one, hash_version: 2 } : one))
    expect(faultsIn({ events: later })).toEqual([["unknown_form", 4]])
  })

  it("names the unit by the number that its events tell", () => {
    const [fault] = faultsOfChain(
      { serial_id: "ser_1", events: whole.slice(0, 2), head: headOf(whole) },
      sha256
    )
    expect(fault).toEqual({ fault: "cut_off", serial_id: "ser_1", number: "00💡7", sequence: 3 })
    expect(faultSentence(fault!)).toBe(
      "The end was cut off: event 3 is missing, and the record knows of it."
    )
  })
})
