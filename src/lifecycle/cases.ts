import { refuse, type Refusal, type RefusalCode, type RefusalDetail } from "./refusals"

/** The type of the references by which operations and events say that they belong to a case. */
export const CASE = "case"

/** Whose claim it is: a customer's, the store's against its supplier, or nobody's but the store's own. */
export const CASE_KINDS = ["customer", "supplier", "internal"] as const
export type CaseKind = (typeof CASE_KINDS)[number]

export const CASE_STATUSES = ["open", "closed", "cancelled"] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

export const CASE_OUTCOMES = ["repaired", "replaced", "credited", "refused", "scrapped"] as const
export type CaseOutcome = (typeof CASE_OUTCOMES)[number]

/** What is known of a case. Instants are ISO 8601; days, and amounts in major units, are text (ADR 0013). */
export interface CaseState {
  kind: CaseKind
  status: CaseStatus
  /** Who repairs it, or takes it back. */
  vendor: string | null
  /** Under which number the vendor knows it, such as an RMA. */
  reference: string | null
  customer_id: string | null
  /** Who brought it, where the store has no such customer. */
  contact: string | null
  fault: string | null
  note: string | null
  /** When its units are due back: from the vendor, or from the customer. */
  due_on: string | null
  cost: string | null
  /** What the supplier pays back. */
  credit: string | null
  currency_code: string | null
  outcome: CaseOutcome | null
  opened_at: string | null
  sent_at: string | null
  returned_at: string | null
  closed_at: string | null
}

export type CaseField = keyof CaseState

const NEW_CASE: Omit<CaseState, "kind" | "status"> = {
  vendor: null,
  reference: null,
  customer_id: null,
  contact: null,
  fault: null,
  note: null,
  due_on: null,
  cost: null,
  credit: null,
  currency_code: null,
  outcome: null,
  opened_at: null,
  sent_at: null,
  returned_at: null,
  closed_at: null,
}

/** All columns of a case. */
export const CASE_FIELDS = ["kind", "status", ...Object.keys(NEW_CASE)] as CaseField[]

interface CaseStepRow {
  /** What the case must be; `new` is one that is not there yet. */
  from: readonly (CaseStatus | "new")[]
  to?: CaseStatus
  /** Whether its units must be, or must not be, at the vendor. */
  sent?: boolean
  /** Instants that it sets, to its business date. */
  stamps: readonly CaseField[]
  clears: readonly CaseField[]
  /** Fields that must have a value afterwards. */
  needs: readonly CaseField[]
}

/** What may be done with a case. What becomes of its units: `units-on-case.ts`. */
export const CASE_STEPS = {
  open: { from: ["new"], to: "open", stamps: ["opened_at"], clears: [], needs: [] },
  open_sent: {
    from: ["new"],
    to: "open",
    stamps: ["opened_at", "sent_at"],
    clears: [],
    needs: ["vendor"],
  },
  edit: { from: ["open", "closed"], stamps: [], clears: [], needs: [] },
  receive: { from: ["open"], stamps: [], clears: ["due_on"], needs: [] },
  receive_part: { from: ["open"], stamps: [], clears: [], needs: [] },
  send: {
    from: ["open"],
    sent: false,
    stamps: ["sent_at"],
    clears: ["returned_at"],
    needs: ["vendor"],
  },
  return: { from: ["open"], sent: true, stamps: ["returned_at"], clears: [], needs: [] },
  return_part: { from: ["open"], sent: true, stamps: [], clears: [], needs: [] },
  hand_back: { from: ["open"], stamps: [], clears: [], needs: [] },
  replace_in_advance: { from: ["open"], stamps: [], clears: [], needs: ["due_on"] },
  close: { from: ["open"], to: "closed", stamps: ["closed_at"], clears: [], needs: ["outcome"] },
} as const satisfies Record<string, CaseStepRow>

export type CaseStep = keyof typeof CASE_STEPS

/** A step of one case, as an operation takes it. */
export interface CaseChange {
  id: string
  step: CaseStep
  set: Partial<CaseState>
  /** How its units stood when the step was chosen, where it is another for a part of them than for the last. */
  seen?: string
}

/** What a step changed: field → [before, after]. */
export type CaseChanges = { [Field in CaseField]?: [unknown, unknown] }

export type CaseVerdict =
  { ok: true; after: CaseState; changes: CaseChanges } | { ok: false; refusal: Refusal }

/**
 * Judges one step of a case. Pure.
 * @param before the case as it stands, or null when there is none yet
 * @param occurredAt the step's business date
 */
export function decideCase(
  before: CaseState | null,
  { id, step, set }: CaseChange,
  occurredAt: string
): CaseVerdict {
  const { to, stamps, clears, needs }: CaseStepRow = CASE_STEPS[step]
  const misplaced = whyNotStep(id, before, step)
  if (misplaced) {
    return { ok: false, refusal: misplaced }
  }
  const after = {
    ...NEW_CASE,
    ...before,
    ...Object.fromEntries(clears.map((field) => [field, null])),
    ...Object.fromEntries(stamps.map((field) => [field, occurredAt])),
    ...said(set),
    ...(to === undefined ? {} : { status: to }),
  } as CaseState
  const isPriced = after.cost !== null || after.credit !== null
  const missing = [...needs, ...(isPriced ? (["currency_code"] as const) : [])].find(
    (field) => (after[field] ?? "") === ""
  )
  return missing === undefined
    ? { ok: true, after, changes: caseChanges(before, after) }
    : {
        ok: false,
        refusal: refuse("missing_value", null, { case: id, field: missing, command: step }),
      }
}

/** Why a case as it stands has not come to a step, or is past it; null when the step may be taken. */
export function whyNotStep(
  id: string,
  state: Pick<CaseState, "status" | "sent_at" | "returned_at"> | null,
  step: CaseStep
): Refusal | null {
  const { from, sent }: CaseStepRow = CASE_STEPS[step]
  const no = (code: RefusalCode, detail?: RefusalDetail) =>
    refuse(code, null, { case: id, ...detail })
  if (state === null) {
    return from.includes("new") ? null : no("unknown_case")
  }
  if (!from.includes(state.status)) {
    return no("case_not_open", { status: state.status })
  }
  return sent === undefined || sent === isAtVendor(state)
    ? null
    : no(sent ? "case_not_sent" : "case_already_sent")
}

/** Whether the units of a case are at its vendor. */
export function isAtVendor({
  sent_at,
  returned_at,
}: Pick<CaseState, "sent_at" | "returned_at">): boolean {
  return sent_at !== null && returned_at === null
}

/** Whether the units of a case were due back before today, and are not. */
export function isOverdue(
  { status, due_on, returned_at }: Pick<CaseState, "status" | "due_on" | "returned_at">,
  today: string
): boolean {
  return status === "open" && due_on !== null && due_on < today && returned_at === null
}

/** A step of a case that came after another. */
export interface LaterStep {
  operation_id: string
  reverts_operation_id: string | null
  step: CaseStep | "undo"
}

/**
 * Takes a step of a case back: only the last one that was not taken back already, edits aside; an edit as long as what
 * it wrote still stands. A case whose opening is taken back is cancelled, whatever was said of it since.
 * @param later the case's steps since, oldest first
 */
export function reverseCase(
  id: string,
  before: CaseState,
  { step: undone, changes }: { step: LaterStep["step"]; changes: CaseChanges },
  later: readonly LaterStep[]
): CaseVerdict {
  const entries = Object.entries(changes) as [CaseField, [unknown, unknown]][]
  const remaining = new Set<string>()
  for (const { step, operation_id, reverts_operation_id } of later) {
    const tookBack = reverts_operation_id !== null && remaining.delete(reverts_operation_id)
    if (!tookBack && step !== "edit") {
      remaining.add(operation_id)
    }
  }
  const isOpening = changes.status?.[0] === null
  // Of a case that is cancelled all that was said stays.
  const stands = entries.every(
    ([field, [, written]]) => before[field] === written || (isOpening && field !== "status")
  )
  if ((undone !== "edit" && remaining.size > 0) || !stands) {
    return { ok: false, refusal: refuse("case_changed_since", null, { case: id }) }
  }
  const earlier = entries.map(([field, [value]]) => [field, value])
  const after = {
    ...before,
    ...(isOpening ? { status: "cancelled" } : Object.fromEntries(earlier)),
  } as CaseState
  return { ok: true, after, changes: caseChanges(before, after) }
}

function said(set: Partial<CaseState>): Partial<CaseState> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
}

function caseChanges(before: CaseState | null, after: CaseState): CaseChanges {
  return Object.fromEntries(
    CASE_FIELDS.flatMap((field) => {
      const former = before === null ? null : before[field]
      return former === after[field] ? [] : [[field, [former, after[field]]]]
    })
  )
}
