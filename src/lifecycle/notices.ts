import { addDays } from "./calendar"
import type { RefusalCode } from "./refusals"
import type { SerialState } from "./serial"

/** The type of the references by which operations and events say that they belong to a notice. */
export const NOTICE = "notice"

export const NOTICE_KINDS = ["recall", "stolen"] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Where a notice stands: it is cancelled when its opening was undone. */
export const NOTICE_STATUSES = ["open", "closed", "cancelled"] as const
export type NoticeStatus = (typeof NOTICE_STATUSES)[number]

/** What became of a unit under a notice. */
export const RESOLUTIONS = ["returned", "repaired", "replaced", "destroyed", "unreachable"] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** Resolutions that say nothing without a note. */
const NEEDS_NOTE: readonly Resolution[] = ["unreachable"]

/** Whether a resolution has to be explained. */
export function needsNote(resolution: Resolution | null): boolean {
  return resolution !== null && NEEDS_NOTE.includes(resolution)
}

/**
 * How far a unit came with a notice. `pending`: selected, and about to carry it. `placed`: it carries it. `lifted`: it
 * did until the notice was closed. `removed`: it was taken out, and does not come under it again by itself.
 */
export const NOTICE_STAGES = ["pending", "placed", "lifted", "removed"] as const
export type NoticeStage = (typeof NOTICE_STAGES)[number]

const LETTERS: Readonly<Record<NoticeKind, string>> = { recall: "R", stolen: "S" }

/** The number of a notice, which is its id: what blocks a unit is read in refusals, in histories and on the unit. */
export function noticeNumber(kind: NoticeKind, counter: number): string {
  return `${LETTERS[kind]}-${String(counter).padStart(4, "0")}`
}

/** The kind of a notice, from its number. */
export function kindOfNotice(number: string): NoticeKind {
  return number.startsWith(`${LETTERS.stolen}-`) ? "stolen" : "recall"
}

/** Whether something is said of a unit that keeps whoever has it from having it rightfully. */
export function isReportedStolen({ notice_ids }: Pick<SerialState, "notice_ids">): boolean {
  return notice_ids.some((id) => kindOfNotice(id) === "stolen")
}

/** Which units a notice is about: all that is said must hold of them. */
export interface NoticeSelection {
  inventory_item_ids?: readonly string[]
  lots?: readonly string[]
  suppliers?: readonly string[]
  /** First and last day of receipt (UTC). */
  received_from?: string
  received_until?: string
  /** Units that were named, by their records. */
  serial_ids?: readonly string[]
  /** Numbers that were named and that no unit bore then. */
  unknown_numbers?: readonly string[]
}

/** An open notice under which units come by themselves, because they are what it describes. */
export interface StandingNotice {
  id: string
  selection: NoticeSelection
}

/** Whether a selection describes units, rather than naming them: then later ones come under its notice, too. */
export function isStanding({ serial_ids, unknown_numbers }: NoticeSelection): boolean {
  return serial_ids === undefined && unknown_numbers === undefined
}

/** Whether a unit is one that a selection describes; the query of the same meaning is in `queries/noticed-units.ts`. */
export function fits(
  selection: NoticeSelection,
  unit: Pick<SerialState, "inventory_item_id" | "lot" | "supplier" | "received_at">
): boolean {
  const { inventory_item_ids, lots, suppliers } = selection
  const [from, before] = receivedBetween(selection)
  const among = (values: readonly string[] | undefined, value: string | null) =>
    values === undefined || (value !== null && values.includes(value))
  return (
    among(inventory_item_ids, unit.inventory_item_id) &&
    among(lots, unit.lot) &&
    among(suppliers, unit.supplier) &&
    (from === null || (unit.received_at !== null && unit.received_at >= from)) &&
    (before === null || (unit.received_at !== null && unit.received_at < before))
  )
}

/** The instants from and before which units were received. */
export function receivedBetween({
  received_from,
  received_until,
}: Pick<NoticeSelection, "received_from" | "received_until">): [string | null, string | null] {
  const instant = (day: string) => `${day}T00:00:00.000Z`
  return [
    received_from === undefined ? null : instant(received_from),
    received_until === undefined ? null : instant(addDays(received_until, 1)),
  ]
}

/** What was said of a unit under a notice, as its record keeps it. */
export function resolutionEntry(noticeId: string, resolution: Resolution): string {
  return `${noticeId} ${resolution}`
}

/** How a unit's part of a notice was resolved; null when it was not. */
export function resolutionOf(
  { notice_resolutions }: Pick<SerialState, "notice_resolutions">,
  noticeId: string
): Resolution | null {
  const entry = notice_resolutions.find((one) => noticeOf(one) === noticeId)
  return entry === undefined ? null : (entry.slice(noticeId.length + 1) as Resolution)
}

/** The notice that an entry of a unit's lists is about. */
export function noticeOf(entry: string): string {
  return entry.split(" ", 1)[0]
}

/** How a command takes the lists of a unit's notices: what it is given goes onto them, or off them. */
export type ListChange = "add" | "remove"

/** A list of a unit's notices after a command; of one notice it holds one entry. */
export function changedList(
  how: ListChange,
  present: readonly string[],
  given: readonly string[]
): string[] {
  const notices = new Set(given.map(noticeOf))
  const others = present.filter((entry) => !notices.has(noticeOf(entry)))
  return how === "add" ? [...others, ...new Set(given)] : others
}

interface Step {
  from: readonly NoticeStatus[]
  refuses: RefusalCode
}

/** What can be done to a notice, and when. */
export const NOTICE_STEPS = {
  change: { from: ["open", "closed"], refuses: "notice_not_open" },
  extend: { from: ["open"], refuses: "notice_not_open" },
  reduce: { from: ["open"], refuses: "notice_not_open" },
  resolve: { from: ["open"], refuses: "notice_not_open" },
  close: { from: ["open"], refuses: "notice_not_open" },
  /** What is left of a closing that goes on in the background. */
  lift: { from: ["closed"], refuses: "notice_not_closed" },
  reopen: { from: ["closed"], refuses: "notice_not_closed" },
} as const satisfies Record<string, Step>
export type NoticeStep = keyof typeof NOTICE_STEPS

/** Why a step cannot be taken of a notice that stands so; null when it can. */
export function whyNotOfNotice(step: NoticeStep, status: NoticeStatus): RefusalCode | null {
  const { from, refuses }: Step = NOTICE_STEPS[step]
  return from.includes(status) ? null : refuses
}

/** The kinds of operations that open and close a notice; which of them came last says how it stands. */
export const OPENING = { open: "open_notice", reopen: "reopen_notice" } as const
export const CLOSING = "close_notice" as const

/** The operations that lift a closed notice from those of its units that closing it left; they say not how it stands. */
export const LIFTING = "lift_notice" as const

/** What becomes of a unit's stage with a notice, from whether it carried it and does, and by which command. */
export function stageAfter(isCarried: boolean, command: string): NoticeStage {
  if (isCarried) {
    return "placed"
  }
  return command === "lift_notice" ? "lifted" : "removed"
}
