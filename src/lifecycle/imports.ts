import { refuse, type Refusal, type RefusalCode, type RefusalDetail } from "./refusals"

/** The type of the references by which operations and events say that they belong to an import. */
export const IMPORT = "import" as const

/**
 * Where an import stands. `reading`: its file comes in. `broken`: it never came in whole. `checked`: every row was judged,
 * and nothing has happened. `applying`, `undoing`: a job is at it. `failed`: something keeps it from going on.
 */
export const IMPORT_STATES = [
  "reading",
  "broken",
  "checked",
  "applying",
  "failed",
  "done",
  "undoing",
  "undone",
  "discarded",
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** What can be asked of an import, and where it has to stand for that. */
export const IMPORT_STEPS = {
  apply: { from: ["checked", "failed"], to: "applying" },
  undo: { from: ["done", "failed"], to: "undoing" },
  discard: { from: ["checked", "broken"], to: "discarded" },
} as const satisfies Record<string, { from: readonly ImportState[]; to: ImportState }>
export type ImportStep = keyof typeof IMPORT_STEPS

/** Whether a step can be asked of an import that stands so. */
export function canStep(step: ImportStep, state: ImportState): boolean {
  const from: readonly ImportState[] = IMPORT_STEPS[step].from
  return from.includes(state)
}

/** Why a step cannot be asked of an import now; nothing when it can. */
export function whyNotStep(
  step: ImportStep,
  { id, state }: { id: string; state: ImportState }
): Refusal[] {
  return canStep(step, state) ? [] : [refuse("import_not_ready", null, { import: id, state, step })]
}

/** States in which a job has something to do. */
export const WORKING: readonly ImportState[] = ["applying", "undoing"]

/** How many rows a file may have. */
export const MAX_IMPORT_ROWS = 2_000_000

/** Why a row cannot be imported: in which column, what stands there, and the refusal. */
export interface ImportProblem {
  column: string
  value: string
  code: RefusalCode
  detail?: RefusalDetail
}
