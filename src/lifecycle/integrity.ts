import { faultSentence, faultsOfChain, type Chain, type ChainFaultCode } from "./audit"
import {
  canonicalValue,
  isSame,
  replay,
  STATE_FIELDS,
  type Changes,
  type SerialState,
} from "./serial"

/** Everything that the integrity checker looks at, in the order in which it says it: what must hold of all of them. */
export const INTEGRITY_CHECKS = {
  records: { of: "units", holds: "every record is what its events add up to" },
  sequences: { of: "events", holds: "those of each unit are numbered without a gap" },
  chains: { of: "events", holds: "every hash and every link of the chains is right" },
  numbers: { of: "units", holds: "no two of one scope or item have one number" },
  counts: { of: "places", holds: "the counts that are kept are what counting finds" },
  operations: {
    of: "operations",
    holds: "each has the events of its units, and no event has none",
  },
  assignments: { of: "assignments", holds: "the open ones are those that the units are on" },
  lines: { of: "order lines", holds: "units are reserved for lines that exist" },
  stock: { of: "places", holds: "no more units are on hand or reserved than Medusa knows of" },
} as const satisfies Record<string, { of: string; holds: string }>
export type IntegrityCheck = keyof typeof INTEGRITY_CHECKS

/** One thing that is wrong: with which unit, place or operation, and what. */
export interface Offender {
  id: string
  /** A unit's number, as far as it is known. */
  number: string | null
  what: string
}

/** What one check found. */
export interface CheckFindings {
  /** How many were looked at. */
  looked_at: number
  /** How much is wrong with them; 0 when nothing is. */
  found: number
  /** The first of what is wrong. */
  offenders: Offender[]
}

/** Something that was begun and not ended: a job finishes it. */
export interface UnfinishedWork {
  kind: "operation" | "import" | "fulfilment" | "withheld"
  id: string
  what: string
  /** Since when nobody was at it. */
  since: string | null
  /** That the jobs should have finished it long ago. */
  is_stuck: boolean
}

/** All that the integrity checker has to say. */
export interface IntegrityReport {
  checked_at: string
  took_ms: number
  /** That nothing is wrong and nothing is stuck. */
  is_whole: boolean
  checks: Record<IntegrityCheck, CheckFindings>
  unfinished: UnfinishedWork[]
  /** Pieces of tracked items on stock that have no serial yet: a to-do, and nothing wrong. */
  awaiting: number
}

/** How long unfinished work may wait for the jobs, which look every minute, before something is wrong with it. */
const STUCK_AFTER_MS = 60 * 60_000

/** Whether work that nobody was at since an instant should have been finished long ago. */
export function isStuck(since: string, now: string): boolean {
  return Date.parse(now) - Date.parse(since) > STUCK_AFTER_MS
}

/** A unit as it is checked: its chain, and its record where there is one. */
export interface CheckedUnit {
  chain: Chain
  state: SerialState | null
}

/** What is wrong with one unit, by check. */
export type UnitFaults = Record<"records" | "sequences" | "chains", Offender[]>

const SEQUENCE_FAULTS: readonly ChainFaultCode[] = [
  "removed",
  "out_of_order",
  "cut_off",
  "added",
  "cut_off_since",
]

/**
 * Checks one unit: its record against the replay of its events, and its chain.
 * @param hashOf SHA-256 of a text (UTF-8), hexadecimal
 */
export function faultsOfUnit(
  { chain, state }: CheckedUnit,
  hashOf: (text: string) => string
): UnitFaults {
  const faults = faultsOfChain(chain, hashOf)
  const said = (isOfSequence: boolean): Offender[] =>
    faults
      .filter(({ fault }) => SEQUENCE_FAULTS.includes(fault) === isOfSequence)
      .map((fault) => ({
        id: fault.serial_id,
        number: state?.number ?? fault.number,
        what: faultSentence(fault),
      }))
  return { records: faultsOfRecord(chain, state), sequences: said(true), chains: said(false) }
}

function faultsOfRecord({ serial_id, events }: Chain, state: SerialState | null): Offender[] {
  // A record that is gone is said of its chain; so is one that never had an event.
  if (state === null || events.length === 0) {
    return []
  }
  const offender = (what: string): Offender[] => [{ id: serial_id, number: state.number, what }]
  const replayed = replayed_(events)
  if (replayed === null) {
    return offender("What its events changed cannot be read.")
  }
  const differing = STATE_FIELDS.filter(
    (field) => !isSame(canonicalValue(field, state[field]), replayed[field])
  )
  return differing.length === 0 ? [] : offender(differing.map(inWords(state, replayed)).join(" "))
}

function replayed_(events: Chain["events"]): SerialState | null {
  try {
    return replay(events.map(({ changes }) => ({ changes: JSON.parse(changes) as Changes })))
  } catch {
    // Somebody wrote something else there.
    return null
  }
}

function inWords(state: SerialState, replayed: SerialState) {
  return (field: keyof SerialState) =>
    `The record says ${field} ${JSON.stringify(state[field])}, its events ${JSON.stringify(replayed[field] ?? null)}.`
}

/** A report in lines that people read. */
export function linesOfReport(report: IntegrityReport): string[] {
  const checks = Object.entries(INTEGRITY_CHECKS) as [
    IntegrityCheck,
    (typeof INTEGRITY_CHECKS)[IntegrityCheck],
  ][]
  return [
    ...checks.flatMap(([check, { of, holds }]) => linesOfCheck(report.checks[check], of, holds)),
    `todo   ${shown(report.awaiting)} pieces on stock await their serials`,
    `todo   ${shown(report.unfinished.length)} unfinished, which jobs finish`,
    ...report.unfinished.map(
      ({ kind, id, what, since, is_stuck }) =>
        `${is_stuck ? "STUCK" : "     "}    ${kind} ${id}: ${what}${since === null ? "" : `, since ${since}`}`
    ),
    report.is_whole
      ? `Nothing is wrong. Looked for ${seconds(report)}.`
      : `Something is wrong: see above. Looked for ${seconds(report)}.`,
  ]
}

function linesOfCheck({ looked_at, found, offenders }: CheckFindings, of: string, holds: string) {
  const more = found - offenders.length
  return [
    `${found === 0 ? "ok   " : "WRONG"}  ${shown(looked_at)} ${of}: ${holds}${found === 0 ? "" : `, but ${shown(found)} are wrong`}`,
    ...offenders.map(({ id, number, what }) => `         ${number ?? "–"} (${id}): ${what}`),
    ...(more > 0 ? [`         and ${shown(more)} more`] : []),
  ]
}

function seconds({ took_ms }: IntegrityReport): string {
  return `${(took_ms / 1000).toFixed(1)} s`
}

function shown(count: number): string {
  return count.toLocaleString("en")
}
