/**
 * `npm run faults`: kills the servers, PostgreSQL's backends and Redis again and again while clients drive the store, and
 * judges what is left. `-- servers`, `backends`, `mixed` or `redis` runs one of the rounds; `-- --quick` kills a handful of times;
 * `-- minutes=10` ends each round after so long; `-- seed=…` repeats the choices of a run, as far as the moments allow. A run
 * that is not quick is kept in `faults/results` beside earlier ones, from which `npm run generate` makes docs/faults.md.
 */
import { spawnSync } from "node:child_process"
import { buildPlugin } from "../scripts/host-app"
import { PlainError, runMain } from "../scripts/lib/plain-error"
import { plans } from "./plans"
import { keepRounds } from "./report"
import { runRound } from "./round"

runMain(async () => {
  const args = process.argv.slice(2)
  const isQuick = args.includes("--quick")
  const seed = numberOf(args, "seed") ?? Date.now() % 1_000_000
  const minutes = numberOf(args, "minutes")
  process.env.LOG_LEVEL ??= "error"
  await buildPlugin(console.log)
  console.log(`seed=${seed}`)
  const rounds = []
  for (const plan of wanted(args)) {
    rounds.push(
      await runRound({ ...plan, ...(minutes === null ? {} : { minutes }) }, seed, console.log)
    )
  }
  if (!isQuick) {
    keepRounds(rounds)
  }
  console.log(JSON.stringify(rounds, null, 2))
  return rounds.some(({ faults }) => faults.length > 0) ? 1 : 0
})

function wanted(args: readonly string[]) {
  const all = plans[args.includes("--quick") ? "quick" : "full"]
  const words = args.filter((arg) => !arg.startsWith("--") && !arg.includes("="))
  const unknown = words.find((word) => !all.some(({ name }) => name === word))
  if (unknown !== undefined) {
    throw new PlainError(
      `There is no round ${unknown}; there are ${all.map(({ name }) => name).join(", ")}.`
    )
  }
  const hasRedis = spawnSync("redis-server", ["--version"]).status === 0
  if (!hasRedis) console.log("There is no redis-server on this machine: its round is left out.")
  return all.filter(
    (plan) => (words.length === 0 || words.includes(plan.name)) && (hasRedis || !plan.hasRedis)
  )
}

function numberOf(args: readonly string[], name: string): number | null {
  const said = args.find((arg) => arg.startsWith(`${name}=`))
  return said === undefined ? null : Number(said.slice(name.length + 1))
}
