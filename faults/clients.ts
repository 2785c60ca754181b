import { HttpClient, HttpFailure } from "../scripts/store-client"
import { Random } from "../scripts/demo/random"
import type { FaultStore, Server } from "./fault-store"
import { newLife, unitsAfter, type Life, type Reach } from "./life"
import { COURSES, StillGoing } from "./steps"

/** How many clients drive the store at the same time. */
const CLIENTS = 6

/** Refusals that pass once a job has finished what a killed process left. */
const PASSING = ["operation_unfinished", "busy", "import_not_ready"]

/** Medusa's own answer to requests that met each other in its database or its workflows: it says to ask again. */
const ASK_AGAIN = "invalid_state_error"

/** What Medusa says of a cart whose region it could not read, as its connection was cut: a 400 where a 500 was due. */
const CUT_OFF = /requires currency_code in the pricing context/

/** What the clients have come to. */
export interface Tally {
  requests: number
  unanswered: number
  /** Steps asked for again with the same key, or after asking what became of them. */
  repeated: number
  /** Faults by the sentence that says them. */
  faults: string[]
}

/** Clients that drive lives over HTTP until they are told to stop, and repeat what nobody answered. */
export class Clients {
  readonly lives: Life[] = []
  readonly tally: Tally = { requests: 0, unanswered: 0, repeated: 0, faults: [] }
  private readonly waiting: Life[] = []
  private readonly parked: Life[] = []
  private readonly listeners = new Set<(step: string, server: Server) => void>()
  private working: Promise<void>[] = []
  private isStopping = false

  constructor(
    private readonly store: FaultStore,
    private readonly random: Random
  ) {}

  /** Lets the clients go on; what waited for a job is asked for again. */
  start(): void {
    this.isStopping = false
    this.waiting.push(...this.parked.splice(0))
    this.working = Array.from({ length: CLIENTS }, () => this.work())
  }

  /**
   * Stops after what is being asked for, and after looking at what became of what nobody answered: only then is it known
   * what Medusa left half done. Lives that are under way go on with the next start.
   */
  async pause(): Promise<void> {
    this.isStopping = true
    await Promise.all(this.working)
  }

  /** Looks once more at what waited for a job, which has run by now: nobody is in doubt when the store is judged. */
  async settle(): Promise<void> {
    for (const life of this.parked.filter(({ isInDoubt }) => isInDoubt)) {
      await this.take(life)
    }
  }

  /** Resolves when the next request of one of these steps is on its way, with whom it goes to. */
  nextOf(steps: ReadonlySet<string> | null): Promise<Server> {
    return new Promise((resolve) => {
      const listener = (step: string, server: Server) => {
        if (steps === null || steps.has(step)) {
          this.listeners.delete(listener)
          resolve(server)
        }
      }
      this.listeners.add(listener)
    })
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      const life = this.waiting.shift() ?? this.another()
      await this.lead(life)
    }
  }

  private another(): Life {
    const names = Object.keys(COURSES)
    const course = names[this.random.between(0, names.length - 1)]!
    const life = newLife(`${course}${this.lives.length}`, COURSES[course]!)
    this.lives.push(life)
    return life
  }

  /** Takes one life as far as it gets. */
  private async lead(life: Life): Promise<void> {
    while (life.ended === null) {
      if (this.isStopping && !life.isInDoubt) {
        this.waiting.push(life)
        return
      }
      const outcome = await this.take(life)
      if (outcome === "parked") {
        this.parked.push(life)
        return
      }
    }
  }

  private async take(life: Life): Promise<"went" | "parked"> {
    const step = life.steps[life.at]!
    const server = await this.anyServer()
    const reach = this.reachOf(server, `${life.name} ${life.at}`)
    try {
      if (life.isInDoubt && step.settle) {
        const settled = await step.settle(life, reach)
        if (settled === "done") return this.answered(life, reach)
        if (settled === "a_job_finishes_it") return "parked"
        if (settled !== "not_done") return this.end(life, "medusa", settled.broken)
      }
      this.tally.requests += 1
      this.tally.repeated += life.isInDoubt ? 1 : 0
      const asking = step.ask(life, reach)
      this.listeners.forEach((listener) => listener(step.name, server))
      await asking
      return this.answered(life, reach)
    } catch (error) {
      return this.failed(life, error)
    }
  }

  private answered(life: Life, reach: Pick<Reach, "ids">): "went" {
    life.units = unitsAfter(life, reach)
    life.isInDoubt = false
    life.at += 1
    return life.at === life.steps.length ? this.end(life, "done", "") : "went"
  }

  private async failed(life: Life, error: unknown): Promise<"went" | "parked"> {
    const code = codeOf(error)
    if (error instanceof StillGoing || (code !== null && PASSING.includes(code))) {
      life.isInDoubt ||= !(error instanceof StillGoing)
      return "parked"
    }
    if (!(error instanceof HttpFailure) || saysNothing(error) || code === ASK_AGAIN) {
      this.tally.unanswered += 1
      life.isInDoubt = true
      await new Promise((resolve) => setTimeout(resolve, 100))
      return "went"
    }
    const step = life.steps[life.at]!
    if (code === "none_available" && life.made.perhapsOrdered) {
      return this.end(life, "medusa", "order: placed, nobody was answered, and it keeps its units")
    }
    const why = `${step.name}: ${error.status} ${JSON.stringify(error.body).slice(0, 300)}`
    if (step.flow === "medusa" && life.isInDoubt) return this.end(life, "medusa", why)
    this.tally.faults.push(`${life.name}: ${why}`)
    return this.end(life, "fault", why)
  }

  private end(life: Life, by: "done" | "medusa" | "fault", why: string): "went" {
    life.ended = { by, why }
    return "went"
  }

  private async anyServer(): Promise<Server> {
    for (;;) {
      const up = this.store.servers.filter(({ isUp }) => isUp)
      if (up.length > 0) return up[this.random.between(0, up.length - 1)]!
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  private reachOf({ url }: Server, key: string): Reach {
    const { ids, sql, admin, shop } = this.store
    return {
      admin: new HttpClient(url, admin),
      shop: new HttpClient(url, shop),
      key: { "idempotency-key": `faults ${key}` },
      ids,
      sql,
    }
  }
}

function saysNothing({ status, message }: HttpFailure): boolean {
  return status >= 500 || CUT_OFF.test(message)
}

function codeOf(error: unknown): string | null {
  const body = error instanceof HttpFailure ? (error.body as { code?: string } | null) : null
  return body?.code ?? null
}
