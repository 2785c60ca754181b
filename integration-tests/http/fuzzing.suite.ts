import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { documentedRoutes } from "../../scripts/openapi/read"
import type { HttpClient } from "../../scripts/store-client"
import { verifyAudit } from "../support/audit"
import { buyer, fromElsewhere, type Buyer } from "../support/buyers"
import { complaint, send } from "../support/fuzzing/answers"
import { furnish } from "../support/fuzzing/furnished"
import { requestsFor, type FuzzedRoute } from "../support/fuzzing/requests"
import type { Known } from "../support/fuzzing/values"
import type { StoreSuite } from "../support/store"
import { ASTRAY_TALLY } from "../support/tally"

/**
 * Requests for each route. Few and the same ones in every run of all tests; `FUZZ_RUNS=200` sends others each time, and
 * `FC_SEED` those of an earlier run.
 */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6)
const SEED = Number(process.env.FC_SEED ?? (process.env.FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))

/** For how long a route is sent more, in milliseconds: a test may take four minutes. */
const ENOUGH = 180_000

/** How often a customer may try what is limited, with room to spare. */
const TRIES = 5

const LIMITED = /\/(?:register|hand-over)$/

const ROUTES: FuzzedRoute[] = documentedRoutes()

/** Whatever a route is sent, it is answered, and by less than a 500. */
const suite: StoreSuite = (store) => {
  let known: Known
  let owner: Buyer
  let others: Buyer[]

  beforeAll(async () => {
    await store.reset()
    ;({ known, owner } = await furnish(store))
    others = await Promise.all(
      Array.from({ length: Math.ceil(RUNS / TRIES) }, (_, at) => buyer(store, `fuzzing-${at}`))
    )
  })

  // What other suites find in a store is not what is left of this one.
  afterAll(() => store.reset())

  const clientFor = ({ path }: FuzzedRoute, asked: number): HttpClient => {
    if (path.startsWith("/admin")) return store.admin
    const { shop } = LIMITED.test(path) ? others[asked % others.length]! : owner
    return fromElsewhere(shop)
  }

  describe(`with seed ${SEED}`, () => {
    it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
      "%s answers whatever it is sent",
      async (_, route) => {
        let asked = 0
        await fc.assert(
          fc.asyncProperty(requestsFor(route, known), async (request) => {
            const answer = await send(clientFor(route, asked++), request)
            const wrong = complaint(request, answer, route)
            if (wrong !== null) throw new Error(wrong)
          }),
          { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: ENOUGH }
        )
      }
    )
  })

  it("leaves records that agree with their histories and counts", async () => {
    expect(await verifyAudit(store)).toMatchObject({ fault_count: 0, faults: [] })
    const sql = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect((await sql.raw<{ rows: object[] }>(ASTRAY_TALLY)).rows).toEqual([])
  })
}

export default suite
