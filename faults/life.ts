import type { Status } from "../src/lifecycle/statuses"
import type { HttpClient, StoreIds } from "../scripts/store-client"

/** Where one unit has been, as answered requests say: its statuses without repetitions, and its location. */
export interface ExpectedUnit {
  path: readonly Status[]
  location: string | null
}

/** A life of some units of one item, which belongs to nobody else: what was done, and what is to be done next. */
export interface Life {
  name: string
  steps: readonly Step[]
  /** How many of the steps are answered. */
  at: number
  itemId: string
  variantId: string
  /** By number. */
  units: Map<string, ExpectedUnit>
  orderId: string
  lineId: string
  returnId: string
  /** The documents that steps have made: a transfer, a count, an import, a receipt. */
  made: Record<string, string>
  /** That the present step was asked for, and no answer came: it may have happened, whole or not at all. */
  isInDoubt: boolean
  /** Since when it goes no further, and why. */
  ended: { by: "done" | "medusa" | "fault"; why: string } | null
}

/** How a step reaches the store. */
export interface Reach {
  admin: HttpClient
  shop: HttpClient
  ids: StoreIds
  /** The header of the idempotency key, the same however often the step is asked for. */
  key: Record<string, string>
  sql<T>(statement: string, values?: unknown[]): Promise<T[]>
}

/** What became of a step that nobody answered, where the route takes no key: asked before it is asked for again. */
export type Settled = "done" | "not_done" | "a_job_finishes_it" | { broken: string }

/** One request, or the few of one action in Medusa. */
export interface Step {
  name: string
  /** Whose flow it is: one of ours takes a key, and is asked for again with it. */
  flow: "ours" | "medusa"
  ask(life: Life, reach: Reach): Promise<void>
  /** What the answered step has made of the units. */
  effect?(life: Life, reach: Pick<Reach, "ids">): Map<string, ExpectedUnit>
  settle?(life: Life, reach: Reach): Promise<Settled>
}

/** A life that has not begun. */
export function newLife(name: string, steps: readonly Step[]): Life {
  return {
    name,
    steps,
    at: 0,
    itemId: "",
    variantId: "",
    units: new Map(),
    orderId: "",
    lineId: "",
    returnId: "",
    made: {},
    isInDoubt: false,
    ended: null,
  }
}

/** The units as they are once the present step is done; as they are when it changes none. */
export function unitsAfter(life: Life, reach: Pick<Reach, "ids">): Map<string, ExpectedUnit> {
  const effect = life.steps[life.at]?.effect?.(life, reach) ?? new Map<string, ExpectedUnit>()
  return new Map([...life.units, ...effect])
}

/** Some units moved on to a status, perhaps elsewhere. */
export function moved(
  life: Life,
  numbers: readonly string[],
  status: Status,
  location?: string
): Map<string, ExpectedUnit> {
  return new Map(
    numbers.map((number) => {
      const { path, location: before } = life.units.get(number) ?? { path: [], location: null }
      const isSame = path.at(-1) === status
      return [number, { path: isSame ? path : [...path, status], location: location ?? before }]
    })
  )
}
