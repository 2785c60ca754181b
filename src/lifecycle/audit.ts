import { canonicalForm, HASH_VERSION, type EventCore } from "./event"

/** An event as it is kept: with the version of the form that its hash is taken over. */
export interface AuditedEvent extends EventCore {
  hash_version: number
  hash: string
}

/** The newest event of a unit at some moment. */
export interface ChainHead {
  sequence: number
  hash: string
}

/** All that is kept of a unit's history, as it is checked. */
export interface Chain {
  serial_id: string
  /** In the order in which they are kept. */
  events: readonly AuditedEvent[]
  /** What the unit's record says of its newest event; null where there is no record. */
  head: ChainHead | null
  /** What was noted of its newest event at an earlier time. */
  earlier?: ChainHead | null
}

/** Everything that can be wrong with a chain. In a sentence, `{sequence}` is the event that it is about. */
export const CHAIN_FAULTS = {
  changed: {
    sentence: "Event {sequence} was changed: what it says does not give its hash.",
  },
  replaced: {
    sentence: "Event {sequence} was replaced: the one after it continues another.",
  },
  removed: {
    sentence: "Event {sequence} was removed: a later one is there.",
  },
  out_of_order: {
    sentence: "Event {sequence} stands twice, or in the wrong place.",
  },
  cut_off: {
    sentence: "The end was cut off: event {sequence} is missing, and the record knows of it.",
  },
  added: {
    sentence: "Event {sequence} was added: the record knows nothing of it.",
  },
  head_changed: {
    sentence: "Event {sequence} is the last one, but not the one that the record knows.",
  },
  no_record: {
    sentence: "The record is gone; its events are there up to {sequence}.",
  },
  rewritten: {
    sentence: "Event {sequence} is another than was noted earlier: the history was written anew.",
  },
  cut_off_since: {
    sentence: "The end was cut off with the record: event {sequence} was there earlier.",
  },
  gone: {
    sentence: "The whole unit is gone: it had events up to {sequence} earlier.",
  },
  unknown_form: {
    sentence: "Event {sequence} is hashed in a way that is not known here: it cannot be checked.",
  },
} as const satisfies Record<string, { sentence: string }>
export type ChainFaultCode = keyof typeof CHAIN_FAULTS

/** One thing that is wrong with a unit's chain. */
export interface ChainFault {
  fault: ChainFaultCode
  serial_id: string
  /** The unit's number, as far as its events tell it. */
  number: string | null
  sequence: number
}

/** A fault in words. */
export function faultSentence({ fault, sequence }: Pick<ChainFault, "fault" | "sequence">): string {
  return CHAIN_FAULTS[fault].sentence.replace("{sequence}", String(sequence))
}

/**
 * Checks a unit's chain: every hash, every link, the order, the end against the record, and what was noted earlier.
 * @param hashOf SHA-256 of a text (UTF-8), hexadecimal
 * @returns what is wrong with it; nothing when it is whole
 */
export function faultsOfChain(chain: Chain, hashOf: (text: string) => string): ChainFault[] {
  const { serial_id, events } = chain
  const found = [...faultsOfEvents(events, hashOf), ...faultsOfEnd(chain), ...faultsSince(chain)]
  const number = found.length === 0 ? null : numberIn(events)
  return found.map(([fault, sequence]) => ({ fault, serial_id, number, sequence }))
}

type Found = [ChainFaultCode, number]

function faultsOfEvents(
  events: readonly AuditedEvent[],
  hashOf: (text: string) => string
): Found[] {
  const found: Found[] = []
  let before: AuditedEvent | null = null
  for (const event of events) {
    const due: number = (before?.sequence ?? 0) + 1
    if (event.sequence > due) {
      found.push(["removed", due])
    } else if (event.sequence < due) {
      found.push(["out_of_order", event.sequence])
    } else if (event.prev_hash !== (before?.hash ?? null)) {
      found.push(["replaced", Math.max(1, event.sequence - 1)])
    }
    if (event.hash_version !== HASH_VERSION) {
      found.push(["unknown_form", event.sequence])
    } else if (hashOf(canonicalForm(event)) !== event.hash) {
      found.push(["changed", event.sequence])
    }
    before = event
  }
  return found
}

function faultsOfEnd({ events, head, earlier }: Chain): Found[] {
  const last = events.at(-1)
  if (head === null) {
    return last === undefined ? [] : [["no_record", last.sequence]]
  }
  const sequence = last?.sequence ?? 0
  if (sequence < head.sequence) {
    return [["cut_off", sequence + 1]]
  }
  if (sequence > head.sequence) {
    return [["added", head.sequence + 1]]
  }
  // Where an earlier head says that the history was written anew, that is said instead.
  const isKnownEarlier = earlier?.sequence === sequence && earlier.hash !== last?.hash
  return last?.hash === head.hash || isKnownEarlier ? [] : [["head_changed", sequence]]
}

function faultsSince({ events, head, earlier }: Chain): Found[] {
  if (!earlier) {
    return []
  }
  const last = events.at(-1)
  if (last === undefined && head === null) {
    return [["gone", earlier.sequence]]
  }
  const then = events.find(({ sequence }) => sequence === earlier.sequence)
  if (then !== undefined) {
    return then.hash === earlier.hash ? [] : [["rewritten", earlier.sequence]]
  }
  const end = last?.sequence ?? 0
  // Where the record still knows of it, or later events are there, that has been said.
  const isSaid = end > earlier.sequence || (head !== null && head.sequence > end)
  return isSaid ? [] : [["cut_off_since", end + 1]]
}

/** The number that a unit's events say it has. */
function numberIn(events: readonly AuditedEvent[]): string | null {
  for (const { changes } of [...events].reverse()) {
    const number = numberOf(changes)
    if (number !== null) {
      return number
    }
  }
  return null
}

function numberOf(changes: string): string | null {
  try {
    const { number } = JSON.parse(changes) as { number?: [unknown, unknown] }
    return typeof number?.[1] === "string" ? number[1] : null
  } catch {
    // Somebody wrote something else there.
    return null
  }
}
