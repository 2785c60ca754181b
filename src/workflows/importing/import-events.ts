/** An import is to be applied, or undone: a subscriber goes on with it. */
export const IMPORT_REQUESTED = "serial.import-requested"
/** An import was applied or undone, or cannot go on: at least once. */
export const IMPORT_FINISHED = "serial.import-finished"

/** What is told of an import that was asked for. */
export interface ImportRequestedEvent {
  id: string
}

/** What is told of an import that came to an end. */
export interface ImportFinishedEvent {
  id: string
  /** `done`, `undone`, or `failed` where something keeps it from going on. */
  state: string
  /** Rows that were applied. */
  applied_count: number
  /** Of these, units that were taken back, and units that had moved on and were left. */
  undone_count: number
  left_count: number
}
