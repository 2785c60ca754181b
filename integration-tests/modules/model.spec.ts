import { createHash } from "node:crypto"
import fc from "fast-check"
import { canonicalForm, type EventCore } from "../../src/lifecycle/event"
import {
  isSame,
  replay,
  sortIdentifiers,
  STATE_FIELDS,
  type Changes,
  type SerialState,
} from "../../src/lifecycle/serial"
import type { StockOwed } from "../../src/lifecycle/stock"
import {
  namesOf,
  pick,
  requestOf,
  requestsOf,
  steps,
  type Names,
  type Step,
} from "../../src/lifecycle/__tests__/support/steps"
import { World, type Outcome, CONDITIONS } from "../../src/lifecycle/__tests__/support/world"
import type { LedgerResult } from "../../src/modules/serial/ledger/results"
import type { RevertInput } from "../../src/modules/serial/ledger/intents"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import { refusalsIn } from "../../src/modules/serial/refusal-error"
import { write, type ModelResults } from "../../faults/report"
import { operation, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"
import { ASTRAY_TALLY } from "../support/tally"

/**
 * The long form: `MODEL_OPERATIONS=100000 MODEL_CONNECTIONS=32 MODEL_STEPS=100 npm run test:modules -- model`; with `MODEL_KEEP=true` its
 * figures are kept for docs/faults.md. What a life fails with says its seed, and `MODEL_SEED=… MODEL_CONNECTIONS=1` lives it
 * again.
 */
const OPERATIONS = Number(process.env.MODEL_OPERATIONS ?? 300)
const CONNECTIONS = Number(process.env.MODEL_CONNECTIONS ?? 16)
const SEED = Number(process.env.MODEL_SEED ?? process.env.FC_SEED ?? Date.now() % 1_000_000)
const STEPS = Number(process.env.MODEL_STEPS ?? 25)

/** How many lives one client lives under one seed. */
const LIVES_AT_ONCE = 2

/** Longer than any operation takes on a busy machine, with what is compared after it. */
const OPERATION_MS = 400
const LONGEST = 120_000 + OPERATIONS * OPERATION_MS

const OCCURRED_AT = "2026-06-15T12:00:00.000Z"

describeSerialModule(
  "any life of a small store, in PostgreSQL",
  ({ service, sql }) => {
    let life = 0
    let operations = 0

    it(
      `keeps every promise, and does what the rules alone would do (MODEL_SEED=${SEED})`,
      async () => {
        const begun = Date.now()
        await service.createSerialConditions(
          Object.entries(CONDITIONS).map(([id, is_sellable]) => ({ id, name: id, is_sellable }))
        )
        // Each client has units of its own, so that what is to come of them is known; the tables are everybody's.
        await Promise.all(Array.from({ length: CONNECTIONS }, (_, client) => live(client)))
        keep(begun)
      },
      LONGEST
    )

    /** Lives one life after another until there were operations enough. */
    async function live(client: number): Promise<void> {
      for (let seed = SEED + client; operations < OPERATIONS; seed += CONNECTIONS) {
        await fc.assert(
          fc.asyncProperty(steps(STEPS), async (taken) => {
            const names = namesOf(`l${life++}_`)
            const now = new Date().toISOString()
            const world = new World({ now, today: now.slice(0, 10) })
            const ids: string[] = []
            for (const step of taken) {
              await take(step, world, names, ids)
            }
            expect(world.broken()).toEqual([])
            await compare(world, names)
            await compareWithheld(world, names)
          }),
          // Shrinking ends before the test's own time-out would hide what was found: seed and path are printed.
          {
            numRuns: LIVES_AT_ONCE,
            seed,
            interruptAfterTimeLimit: LONGEST - 10_000,
            markInterruptAsFailure: true,
          }
        )
        expect(await sql(ASTRAY_TALLY)).toEqual([])
      }
    }

    /** Notes what a long run came to. */
    function keep(begun: number): void {
      const took_s = Math.round((Date.now() - begun) / 1000)
      const results: ModelResults = {
        operations,
        connections: CONNECTIONS,
        seed: SEED,
        lives: life,
        took_s,
      }
      console.log(JSON.stringify(results))
      if (process.env.MODEL_KEEP === "true") {
        write("model.json", results)
      }
    }

    /** Takes a step in the database and in the world; both have to answer alike. */
    async function take(step: Step, world: World, names: Names, ids: string[]): Promise<void> {
      if (step.kind === "command") {
        const request = requestOf(step, world, names)
        const units = request.targets.map(({ unit, set }) => ({
          ...(unit ? { serial_id: unit.id } : { number: set.number }),
          set: stamped(set),
        }))
        const batch: UnitBatch = { command: request.command, holder: request.holder, units }
        const result = await run({ ...operation(batch), occurred_at: OCCURRED_AT }, step.isPlanned)
        const targets = request.targets.map(({ unit, set }) => ({ unit, set: stamped(set) }))
        const made = result.ok ? result.serial_ids : []
        agree(result, world.execute({ ...request, targets }, made), ids)
      } else if (step.kind === "document") {
        const requests = requestsOf(step, world, names)
        if (requests.length === 0) {
          return
        }
        const asked = requests.map((request) => ({
          ...request,
          targets: request.targets.map(({ unit, set }) => ({ unit, set: stamped(set) })),
        }))
        const batches = asked.map(({ command, targets }): UnitBatch => ({
          command,
          units: targets.map(({ unit, set }) => ({
            ...(unit ? { serial_id: unit.id } : { number: set.number }),
            set,
          })),
        }))
        const input = { ...operation(...batches), occurred_at: OCCURRED_AT }
        const result = await run(input, step.isPlanned)
        agree(result, world.execute(asked, result.ok ? result.serial_ids : []), ids)
      } else if (step.kind === "revert" && ids.length > 0) {
        const at = step.operation % ids.length
        const result = await run(undoing(ids[at] as string, step.mode), step.isPlanned)
        agree(result, world.revert(at, step.mode), ids)
      } else if (step.kind === "any") {
        const [item, location] = [
          pick(names.items, step.item),
          pick(names.locations, step.location),
        ]
        const sellable = world.sellable(item, location)
        const set = { order_line_item_id: step.line }
        const { quantity } = step
        const any = {
          inventory_item_id: item,
          location_id: location,
          quantity,
          strategy: "fefo" as const,
        }
        const result = await run(operation({ command: "capture", set, any }), false)
        if (!result.ok) {
          expect(result.codes).toEqual(["not_enough_serials"])
          expect(sellable.length).toBeLessThan(quantity)
          return
        }
        const chosen = world.units.filter(({ id }) => result.serial_ids.includes(id))
        expect(chosen).toHaveLength(quantity)
        const targets = chosen.map((unit) => ({
          unit,
          set: { ...set, assignment_id: "serasg_any" },
        }))
        agree(result, world.execute({ command: "capture", targets }), ids)
      }
    }

    type Result = Outcome & { serial_ids: string[]; operation_id: string | null }

    async function run(input: OperationInput | RevertInput, isPlanned: boolean): Promise<Result> {
      operations += 1
      try {
        const result = isPlanned ? await inTwoSteps(input) : await service.execute(input)
        await service.finish(result.operation_id)
        return { ok: true, ...result }
      } catch (error) {
        const refusals = refusalsIn(error)
        if (!refusals) {
          throw error
        }
        const codes = refusals.map(({ code }) => code)
        return { ok: false, codes, serial_ids: [], operation_id: null }
      }
    }

    async function inTwoSteps(input: OperationInput | RevertInput): Promise<LedgerResult> {
      const planned = await service.plan(input)
      await service.markStocked(planned.operation_id)
      const result = await service.carryOut(planned.operation_id)
      expect(byPlace(result.owed)).toEqual(byPlace(planned.owed))
      return result
    }

    function agree(result: Result, expected: Outcome, ids: string[]): void {
      if (result.ok && expected.ok) {
        expect(byPlace(result.owed)).toEqual(byPlace(expected.owed))
        ids.push(String(result.operation_id))
      } else {
        const codesOf = (outcome: Outcome) => (outcome.ok ? ["ok"] : outcome.codes.toSorted())
        expect(codesOf(result)).toEqual(codesOf(expected))
      }
    }

    /** The rows, their events and assignments against the world, and against each other. */
    async function compare(world: World, names: Names): Promise<void> {
      const ids = world.units.map(({ id }) => id)
      const rows = await service.listSerials(
        { inventory_item_id: [...names.items] },
        { take: 1000 }
      )
      expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
      const events = await eventsOf(ids)
      const identifiers = await service.listSerialIdentifiers({ serial_id: ids }, { take: 10_000 })
      const assignments = await service.listSerialAssignments({ serial_id: ids }, { take: 10_000 })
      for (const row of rows) {
        const expected = world.units.find(({ id }) => id === row.id)?.state as SerialState
        const own = events.filter(({ serial_id }) => serial_id === row.id)
        const replayed = replay(
          own.map(({ changes }) => ({ changes: JSON.parse(changes) as Changes }))
        )
        const actual: Record<string, unknown> = {
          ...JSON.parse(JSON.stringify(row)),
          identifiers: sortIdentifiers(identifiers.filter(({ serial_id }) => serial_id === row.id)),
        }
        for (const field of STATE_FIELDS) {
          expect([field, replayed?.[field]]).toEqual([field, actual[field]])
          // Assignments get their ids from the ledger.
          const isAsExpected =
            field === "assignment_id"
              ? (actual[field] === null) === (expected[field] === null)
              : isSame(actual[field], expected[field])
          expect([field, isAsExpected ? expected[field] : actual[field]]).toEqual([
            field,
            expected[field],
          ])
        }
        expect(own.map(({ sequence }) => sequence)).toEqual(own.map((_, at) => at + 1))
        expect([row.version, row.head_hash]).toEqual([own.length, own.at(-1)?.hash])
        own.forEach((event, at) => {
          expect(event.hash).toBe(createHash("sha256").update(canonicalForm(event)).digest("hex"))
          expect(event.hash).toBe(event.database_hash)
          expect(event.prev_hash).toBe(at === 0 ? null : own[at - 1]?.hash)
        })
        const open = assignments.filter(
          ({ serial_id, closed_at }) => serial_id === row.id && closed_at === null
        )
        const state = row.status === "reserved" ? "captured" : "sold"
        const line = row.order_line_item_id
        expect(
          open.map(({ id, state, order_line_item_id }) => [id, state, order_line_item_id])
        ).toEqual(row.assignment_id === null ? [] : [[row.assignment_id, state, line]])
      }
      assignments.forEach(({ state, closed_at }) =>
        expect(["captured", "sold"].includes(state)).toBe(closed_at === null)
      )
    }

    /** What is taken out of Medusa's available quantity: as many units as may not be sold to everyone. */
    async function compareWithheld(world: World, names: Names): Promise<void> {
      const places = names.items.flatMap((inventory_item_id) =>
        names.locations.map((location_id) => ({ inventory_item_id, location_id }))
      )
      for (const id of names.items) {
        const layer = { id, inventory_item_id: id, location_id: null, parts: {} }
        await service.savePolicyLayer({ ...layer, is_tracked: true })
      }
      const targets = await service.withheldTargets(places)
      const quantityOf = new Map(
        targets.map((one) => [`${one.inventory_item_id} ${one.location_id}`, one.quantity])
      )
      for (const { inventory_item_id, location_id } of places) {
        const place = `${inventory_item_id} ${location_id}`
        expect([place, quantityOf.get(place)]).toEqual([
          place,
          world.withheldAt(inventory_item_id, location_id),
        ])
      }
    }

    async function eventsOf(ids: string[]) {
      const rows = await sql(
        "select e.*, serial_event_hash(e) as database_hash from serial_event e where serial_id = any($1) order by serial_id, sequence",
        [ids]
      )
      type StoredEvent = EventCore & { hash: string; database_hash: string }
      return JSON.parse(JSON.stringify(rows)) as StoredEvent[]
    }
  },
  { connections: CONNECTIONS }
)

/** Instants that the ledger would stamp with the business date, said by the caller. */
function stamped(set: Partial<SerialState>): Partial<SerialState> {
  return { received_at: OCCURRED_AT, sold_at: OCCURRED_AT, delivered_at: OCCURRED_AT, ...set }
}

function byPlace(owed: readonly StockOwed[]): string[] {
  return owed
    .map(
      ({ inventory_item_id, location_id, quantity }) =>
        `${inventory_item_id} ${location_id} ${quantity}`
    )
    .toSorted()
}
