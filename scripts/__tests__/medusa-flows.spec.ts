import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../lib/paths"

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8")
const [about = ""] = read("docs/medusa-flows.md").split("## What Medusa goes on showing")

/** What each row says of the mechanism: its last cell. */
const mechanisms = about
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").at(-1)!)
  .join("\n")

const filesIn = (folder: string, ...others: string[]) =>
  readdirSync(join(repoRoot, folder))
    .filter((name) => name.endsWith(".ts") && !others.includes(name))
    .map((name) => `${folder}/${name}`)

const named = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
]

type Listening = { config: { event: string | string[] } }
type Scheduled = { config: { schedule: string } }

/** What the words of the table mean to the scheduler. */
const SCHEDULES: [words: RegExp, schedule: RegExp][] = [
  [/every minute/, /^\* \* \* \* \*$/],
  [/every hour/, /^\d+ \* \* \* \*$/],
  [/daily/i, /^\d+ \d+ \* \* \*$/],
]

describe("docs/medusa-flows.md", () => {
  const listening = filesIn("src/subscribers").map((file) => {
    const { config } = require(join(repoRoot, file)) as Listening
    return { file, events: [config.event].flat() }
  })

  it("names every subscriber with each of its events", () => {
    const silent = listening.flatMap(({ file, events }) =>
      [file, ...events].filter((name) => !mechanisms.includes(`\`${name}\``))
    )
    expect(silent).toEqual([])
  })

  it("names no event that no subscriber follows", () => {
    const events = listening.flatMap((one) => one.events)
    const said = named(mechanisms, /`([a-z][a-z-]*(?:\.[a-z_-]+)+)`/g)
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((event) => !events.includes(event))).toEqual([])
  })

  it("names every claimed hook by its name, every guard, and every route that takes the place of Medusa's", () => {
    const hooks = filesIn("src/workflows/hooks", "claim.ts")
    expect(hooks.filter((file) => !mechanisms.includes(`\`${file}\``))).toEqual([])
    const said = [...mechanisms.matchAll(/hook `(\w+)`[^:|]*: `(src\/workflows\/hooks\/[^`]+)`/g)]
    expect(said.map(([, , file]) => file).sort()).toEqual(hooks.sort())
    expect(said.filter(([, hook, file]) => !read(file!).includes(`.${hook}`))).toEqual([])
    const guards = filesIn("src/api/guards", "guard.ts")
    expect(guards.filter((file) => !mechanisms.includes(`\`${file}\``))).toEqual([])
  })

  it("names every job, as often as it runs", () => {
    const jobs = filesIn("src/jobs")
    expect(jobs.filter((file) => !read("docs/medusa-flows.md").includes(`\`${file}\``))).toEqual([])
    const wrong = jobs.flatMap((file) => {
      const { config } = require(join(repoRoot, file)) as Scheduled
      const said = [
        ...read("docs/medusa-flows.md").matchAll(new RegExp(`\`${file}\`([^;|)]*)`, "g")),
      ]
      return said.flatMap(([, after]) =>
        SCHEDULES.filter(
          ([words, schedule]) => words.test(after!) && !schedule.test(config.schedule)
        )
      )
    })
    expect(wrong).toEqual([])
  })

  it("names routes that there are", () => {
    const said = [
      ...about.matchAll(/`(GET|POST|DELETE) (\/(?:admin|store)\/[^\s`…]*serial[^\s`…]*)`/g),
    ]
    expect(said.length).toBeGreaterThan(10)
    const unknown = said.filter(([, method, path]) => {
      const file = `src/api${path!.replace(/:(\w+)/g, "[$1]")}/route.ts`
      return !existsSync(join(repoRoot, file)) || !read(file).includes(`${method}`)
    })
    expect(unknown.map(([route]) => route)).toEqual([])
  })
})
