import fc from "fast-check"
import { COMMANDS, transitionOf, type CommandName } from "../transitions"
import {
  documentOf,
  DOCUMENTS,
  KNOWN,
  namesOf,
  pick,
  requestOf,
  requestsOf,
  steps,
  type Step,
} from "./support/steps"
import { decide } from "../decide"
import { HERE, ITEM, MOMENT, PAST, THERE, unitIn, WARRANTED } from "./support/units"
import { likelyCommands, World } from "./support/world"

/** More runs, and a run again: `FC_RUNS=5000 FC_SEED=… npm run test:unit -- model`. */
const RUNS = Number(process.env.FC_RUNS ?? 500)
const seed = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) }
const names = namesOf()

describe("any life of a small store", () => {
  const carriedOut = new Set<CommandName>()
  const documents = new Set<string>()
  let reverted = 0

  function take(step: Step, world: World): void {
    if (step.kind === "command") {
      const request = requestOf(step, world, names)
      if (world.execute(request).ok) {
        carriedOut.add(request.command)
      }
    } else if (step.kind === "document") {
      const requests = requestsOf(step, world, names)
      if (requests.length > 0 && world.execute(requests).ok) {
        requests.forEach(({ command }) => carriedOut.add(command))
        documents.add(documentOf(step))
      }
    } else if (step.kind === "revert" && world.operations.length > 0) {
      const outcome = world.revert(step.operation % world.operations.length, step.mode)
      reverted += outcome.ok ? 1 : 0
    } else if (step.kind === "any") {
      const units = world.sellable(
        pick(names.items, step.item),
        pick(names.locations, step.location)
      )
      const set = { order_line_item_id: step.line, assignment_id: "serasg_any" }
      const targets = units.slice(0, step.quantity).map((unit) => ({ unit, set }))
      if (!world.execute({ command: "capture", targets }).ok) {
        throw new Error("what counts as sellable could not be captured")
      }
    }
  }

  it("keeps every promise after every step", () => {
    fc.assert(
      fc.property(steps(40), (life) => {
        const world = new World(MOMENT)
        for (const step of life) {
          take(step, world)
          const broken = world.broken()
          if (broken.length > 0) {
            throw new Error(broken.join("\n"))
          }
        }
      }),
      // Shrinking ends before the test's own time-out would hide what was found.
      { numRuns: RUNS, ...seed, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true }
    )
  }, 120_000)

  it("was about commands of every kind, and about reverting", () => {
    // Which ones a run misses is chance; a model that could not reach a command would miss it always, and many with it.
    const missed = COMMANDS.filter((name) => !carriedOut.has(name))
    expect(missed.slice(5)).toEqual([])
    expect(
      Object.keys(DOCUMENTS)
        .filter((name) => !documents.has(name))
        .slice(3)
    ).toEqual([])
    expect(reverted).toBeGreaterThan(RUNS)
  })
})

/** Commands of the table that no step of the model can carry out, each with the reason. */
const NOT_IN_THE_MODEL: { [Name in CommandName]?: string } = {}

describe("the steps of the model", () => {
  it.each(COMMANDS)("can carry out %s", (name) => {
    const { from, owner, sale } = transitionOf(name)
    const sold = sale ? { sold_at: PAST } : {}
    const identity = { inventory_item_id: ITEM, number: "n1", normalized: "N1", scope_key: ITEM }
    const set = {
      ...KNOWN,
      order_line_item_id: "ordli_2",
      location_id: THERE,
      destination_location_id: THERE,
      ...(name === "reclassify" ? { inventory_item_id: "iitem_b" } : {}),
      ...(from.includes("new") ? identity : {}),
      ...(name === "correct_number" ? { number: "n2", normalized: "N2" } : {}),
    }
    const done = from.filter((status) => {
      const command = { name, number: "n1", set, holder: "cart_1" }
      const noticed = { notice_ids: ["R-0001"] }
      return [{}, noticed, WARRANTED, { ...WARRANTED, is_warranty_void: true }].some((more) => {
        const values = { location_id: HERE, ...(owner ? { owner } : {}), ...sold, ...more }
        const state = status === "new" ? null : unitIn(status, values)
        return likelyCommands(state).includes(name) && decide(state, command, MOMENT).ok
      })
    })
    expect(done.length > 0).toBe(NOT_IN_THE_MODEL[name] === undefined)
  })
})
