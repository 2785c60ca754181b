/**
 * `npm test` and its smaller doors: `tsx scripts/test.ts [kind,kind] [jest arguments]`.
 * Without a kind every kind that has specs runs, but for those that must be named. The last line is `N passed, N failed, N skipped`.
 */
import { PlainError, runMain } from "./lib/plain-error"
import { withTestCluster } from "./postgres/test-cluster"
import { addTallies, failedOf, type Tally } from "./testing/jest-results"
import { testKinds, type TestKind } from "./testing/kinds"
import { prepare } from "./testing/prepare"
import { hasSpecs, runKind } from "./testing/run-kind"

runMain(async () => {
  const [first = "", ...rest] = process.argv.slice(2)
  const named = testKinds.filter((kind) => first.split(",").includes(kind.name))
  const args = named.length ? rest : process.argv.slice(2)
  const usual = testKinds.filter(({ isNamedOnly }) => !isNamedOnly)
  const kinds = (named.length ? named : usual).filter(hasSpecs)

  const tallies = await withDatabase(kinds, async (env) => {
    const results: Tally[] = []
    for (const kind of kinds) {
      console.log(`\n── ${kind.name} ──`)
      results.push(await runPrepared(kind, args, env))
    }
    return results
  })
  const { passed, failed, skipped, failures } = addTallies(tallies)
  // Told again at the end: of a long run, that is the part that one gets to see.
  if (failures.length) console.log(`\n── what failed ──\n${failures.join("\n")}`)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed ? 1 : 0
})

async function runPrepared(kind: TestKind, args: string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  try {
    await prepare(kind.needs)
  } catch (error) {
    // The other kinds can still tell something.
    console.error(
      `The tests of kind "${kind.name}" could not be prepared.`,
      error instanceof PlainError ? error.message : error
    )
    return failedOf(`The tests of kind "${kind.name}" could not be prepared.`)
  }
  return runKind(kind, args, env)
}

/** Starts a PostgreSQL for the kinds that need one, unless DB_HOST names one. */
async function withDatabase<T>(
  kinds: TestKind[],
  work: (env: NodeJS.ProcessEnv) => Promise<T>
): Promise<T> {
  if (process.env.DB_HOST || !kinds.some((kind) => kind.needs.includes("database"))) return work({})
  return withTestCluster((cluster) =>
    work({
      // Medusa's test runner forces SSL for any other spelling of this host.
      DB_HOST: cluster.host,
      DB_PORT: String(cluster.port),
      DB_USERNAME: cluster.user,
      DB_PASSWORD: cluster.password,
    })
  )
}
