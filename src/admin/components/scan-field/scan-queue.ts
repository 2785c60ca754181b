/** What became of a scan, in a word (for the colour) and in a sentence (for the clerk). */
export interface ScanOutcome {
  kind: "taken" | "known" | "refused"
  message: string
  /** The scan was an instruction, which the answer need not repeat. */
  isInstruction?: boolean
}

/** One scan, in the order in which they came. Without an outcome it waits or is at work. */
interface Scanned {
  id: number
  text: string
  outcome: ScanOutcome | null
}

/** What is shown beside the field. */
export interface ScanQueueState {
  /** Scans without an outcome, the one at work first. */
  waiting: readonly Scanned[]
  /** The latest outcomes, newest first. */
  done: readonly Scanned[]
}

/** Does the work of one scan; may throw, which counts as a refusal with the error's message. */
export type ScanHandler = (text: string) => Promise<ScanOutcome>

const EMPTY: ScanQueueState = { waiting: [], done: [] }

/** How many outcomes are kept for showing. */
const KEPT = 20

/**
 * Takes scans as fast as a scanner sends them and works them off one by one, in order: none is lost while an earlier
 * one is still on its way to the server, and each gets its own answer.
 */
export class ScanQueue {
  private state = EMPTY
  private nextId = 1
  private isWorking = false
  private readonly listeners = new Set<() => void>()

  /** @param onOutcome told of each outcome, also when whoever made the queue is gone from the screen by then */
  constructor(
    private handler: ScanHandler,
    private readonly onOutcome: (outcome: ScanOutcome) => void = () => undefined
  ) {}

  /** Who works off the scans from now on; those that wait are given to the new one. */
  setHandler(handler: ScanHandler): void {
    this.handler = handler
  }

  /** Takes what a scanner sent. Several lines at once (a paste) are several scans; blank ones are none. */
  push(text: string): void {
    const lines = text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
    if (lines.length === 0) {
      return
    }
    const added = lines.map((line): Scanned => ({ id: this.nextId++, text: line, outcome: null }))
    this.update({ ...this.state, waiting: [...this.state.waiting, ...added] })
    void this.work()
  }

  /** Forgets the outcomes shown, not the scans that wait. */
  clear(): void {
    this.update({ ...this.state, done: [] })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getState = (): ScanQueueState => this.state

  private async work(): Promise<void> {
    if (this.isWorking) {
      return
    }
    this.isWorking = true
    for (let next = this.state.waiting[0]; next !== undefined; next = this.state.waiting[0]) {
      const outcome = await outcomeOf(this.handler, next.text)
      this.update({
        waiting: this.state.waiting.slice(1),
        done: [{ ...next, outcome }, ...this.state.done].slice(0, KEPT),
      })
      this.onOutcome(outcome)
    }
    this.isWorking = false
  }

  private update(state: ScanQueueState): void {
    this.state = state
    this.listeners.forEach((listener) => listener())
  }
}

async function outcomeOf(handler: ScanHandler, text: string): Promise<ScanOutcome> {
  try {
    return await handler(text)
  } catch (error) {
    return { kind: "refused", message: error instanceof Error ? error.message : String(error) }
  }
}
