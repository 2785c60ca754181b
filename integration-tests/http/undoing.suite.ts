import { KINDS, OPERATION_KINDS, type OperationKind } from "../../src/lifecycle/operation-kinds"
import type { Status } from "../../src/lifecycle/statuses"
import type { OperationRecord } from "../../src/modules/serial/queries/operations"
import type { SerialEvents } from "../../src/workflows/events"
import { eventually, listenTo, type Told } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { lookAt, type Look } from "../support/look"
import { settled } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { BOOK } from "../support/undoing/book"
import { BUYERS } from "../support/undoing/buyers"
import { COMING_BACK } from "../support/undoing/coming-back"
import { COMING_IN_AND_MOVING } from "../support/undoing/coming-in-and-moving"
import { NOTICES } from "../support/undoing/notices"
import { REPAIRS_AND_RECORDS } from "../support/undoing/repairs-and-records"
import { SELLING } from "../support/undoing/selling"
import {
  revert,
  stageOf,
  type Stage,
  type Undoable,
  type Undoables,
} from "../support/undoing/stage"

const UNDOABLES: Undoables = {
  ...COMING_IN_AND_MOVING,
  ...SELLING,
  ...COMING_BACK,
  ...REPAIRS_AND_RECORDS,
  ...BUYERS,
  ...NOTICES,
  ...BOOK,
}

const WAYS = Object.entries(UNDOABLES).flatMap(([kind, ways]) =>
  ways.map((way, at) => ({
    kind: kind as OperationKind,
    way,
    name: `${kind} (${way.via}, ${at + 1})`,
  }))
)

/** How a unit of a status is moved on by hand, and what that is called. */
const MOVES_ON: { [Elsewhere in Status]?: [command: string, body: object] } = {
  expected: ["cancel_announcement", {}],
  in_stock: ["lose", { reason: "gone" }],
  sold: ["take_back", {}],
  returned: ["fail_inspection", { reason: "broken" }],
  in_transit: ["lose", { reason: "gone" }],
  in_repair: ["lose", { reason: "gone" }],
  quarantined: ["lose", { reason: "gone" }],
  on_loan: ["lose", { reason: "gone" }],
  returned_to_supplier: ["take_back_from_supplier", {}],
  lost: ["find", {}],
  scrapped: ["buy_back", {}],
}

const FOR_OWNER: [command: string, body: object] = ["find_for_owner", {}]

/** How many units an event names. */
const MOST_NAMED = 1_000

/** Values that tell of the act of writing, not of what is so. */
const NOT_COMPARED = new Set(["updated_at", "version", "operations", "steps", "outcome_at"])

/** Every kind of operation is told of, and undone, twice, and too late. */
const suite: StoreSuite = (store) => {
  let told: Told
  beforeAll(() => (told = listenTo(store, ["serial.operation-done"])))
  afterAll(() => told.stop())

  it("knows every kind of operation, and every way in which each is undone", () => {
    const known = KINDS.map((kind) => [
      kind,
      [...new Set((UNDOABLES[kind] ?? []).map(({ via }) => via))].sort(),
    ])
    expect(known).toEqual(KINDS.map((kind) => [kind, [...OPERATION_KINDS[kind]].sort()]))
  })

  describe.each(WAYS.filter(({ way }) => way.via === "itself"))("$name", ({ kind, way }) => {
    it("is undone once, and refused when its units moved on", async () => {
      const stage = await stageOf(store, way)
      const act = await way.scene(stage)
      const before = await look(stage)
      const first = await did(kind, act)
      expect(first).toMatchObject({ state: "done", flow: null, can_be_undone: true })
      const after = await look(stage)

      const key = { "Idempotency-Key": `undo ${first.id}` }
      const undone = await revert(store, first.id, key)
      expect(await look(stage)).toEqual(before)
      expect(undone.operation).toMatchObject({
        kind: "revert",
        state: "done",
        serial_count: first.serial_count,
      })
      expect(await eventsOf(undone.operation.id)).toEqual(
        (await eventsOf(first.id)).map(({ serial_id }) => ({ serial_id, command: "revert" }))
      )

      await expect(revert(store, first.id)).rejects.toMatchObject({
        status: 409,
        body: { code: "already_reverted" },
      })
      expect((await revert(store, first.id, key)).operation.id).toBe(undone.operation.id)
      expect(await look(stage)).toEqual(before)
      await toldOnce({ ...undone.operation, kind: "revert", reverts_operation_id: first.id })

      if (way.isOnce) {
        // Medusa's event once more does not do again what a clerk undid.
        await act()
        expect(await settled(store, () => look(stage))).toEqual(before)
        const anew = await stageOf(store, way)
        await refusedAfterMovingOn(anew, way, await did(kind, await way.scene(anew)))
        return
      }
      const again = await did(kind, act)
      expect(comparable(await look(stage))).toEqual(comparable(after))
      await refusedAfterMovingOn(stage, way, again)
    })
  })

  describe.each(WAYS.filter(({ way }) => way.via !== "itself"))("$name", ({ kind, way }) => {
    it("is refused, naming where it is undone", async () => {
      const stage = await stageOf(store, way)
      const done = await did(kind, await way.scene(stage), way.via)
      expect(done).toMatchObject({ can_be_undone: false })
      const still = await settled(store, () => look(stage))
      await expect(revert(store, done.id)).rejects.toMatchObject({
        status: 409,
        body: {
          // Medusa has no way back from a return.
          code: way.via === "return" ? "return_is_final" : "undone_by_flow",
          serials: [{ detail: { operation: done.id, flow: way.via } }],
        },
      })
      expect(await look(stage)).toEqual(still)
    })
  })

  it("does not undo an undoing: what it undid is done again instead", async () => {
    const stage = await stageOf(store, { received: 0 })
    const { operation } = await stage.units.receive([stage.no(1)])
    const undone = await revert(store, operation.id)
    await expect(revert(store, undone.operation.id)).rejects.toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
  })

  /** Does it, and answers the operation of its kind that it was. */
  async function did(
    kind: OperationKind,
    act: () => Promise<unknown>,
    via: Undoable["via"] = "itself"
  ): Promise<OperationRecord> {
    const known = new Set((await latest(kind)).map(({ id }) => id))
    await act()
    return eventually(async () => {
      const made = (await latest(kind)).find(
        ({ id, flow, state }) =>
          !known.has(id) && state === "done" && flow === (via === "itself" ? null : via)
      )
      expect(made?.kind).toBe(kind)
      await toldOnce(made!)
      return made!
    })
  }

  /** An operation is told of once, with its units. */
  async function toldOnce({
    id,
    kind,
    serial_count,
    reverts_operation_id,
  }: Pick<OperationRecord, "id" | "kind" | "serial_count" | "reverts_operation_id">) {
    const changed = new Set((await eventsOf(id)).map(({ serial_id }) => serial_id))
    await eventually(async () => {
      const events = told.events.map(({ data }) => data as SerialEvents["serial.operation-done"])
      const of = events.filter((event) => event.id === id)
      expect(of).toMatchObject([{ kind, serial_count, reverts_operation_id }])
      const named = new Set(of[0]!.serial_ids)
      expect(named.size).toBe(Math.min(serial_count, MOST_NAMED))
      expect([...named].filter((one) => !changed.has(one))).toEqual([])
    })
  }

  const latest = async (kind: OperationKind) =>
    (await serviceOf(store).findOperations({ kinds: [kind] }, { limit: 5, offset: 0 })).operations

  async function refusedAfterMovingOn(stage: Stage, way: Undoable, done: OperationRecord) {
    const [unit] = await eventsOf(done.id)
    const moved = way.next ? await way.next(stage) : await moveOn(unit!.serial_id)
    const since = await look(stage)
    const refusal = await revert(store, done.id).then(
      () => expect("it was undone").toBe("refused"),
      (error: unknown) => error
    )
    expect([moved, refusal]).toMatchObject([
      expect.anything(),
      { status: 409, body: { code: way.refused ?? "changed_since" } },
    ])
    if (way.refused === undefined) {
      expect(refusal).toMatchObject({
        body: {
          serials: expect.arrayContaining([
            expect.objectContaining({
              serial: expect.any(String),
              serial_id: expect.any(String),
              detail: expect.objectContaining({ since: expect.any(String) }),
            }),
          ]),
        },
      })
    }
    expect(await look(stage)).toEqual(since)
  }

  async function moveOn(serial_id: string): Promise<unknown> {
    const unit = await serviceOf(store).retrieveSerial(serial_id)
    if (unit.status === "reserved") {
      return store.admin.post(`/admin/orders/${unit.order_id}/serials/release`, {
        serial_ids: [serial_id],
      })
    }
    const isCustomers = unit.status === "lost" && unit.owner === "customer"
    const [command, body] = isCustomers ? FOR_OWNER : MOVES_ON[unit.status as Status]!
    return store.admin.post("/admin/serials/commands", {
      command,
      serial_ids: [serial_id],
      ...body,
    })
  }

  async function eventsOf(operation_id: string) {
    const events = await serviceOf(store).listSerialEvents({ operation_id }, { take: 10_000 })
    return events
      .map(({ serial_id, command }) => ({ serial_id, command }))
      .sort((one, two) => one.serial_id.localeCompare(two.serial_id))
  }

  /** All that is so of the stage, and its watched documents. */
  async function look({ units, other, watched }: Stage) {
    return {
      ...(await lookAt(store, [units.itemId, other.itemId])),
      documents: await Promise.all(
        watched.map(async (path) => without(NOT_COMPARED, await store.admin.get(path)))
      ),
    }
  }
}

/** What is the same when it is done a second time: not the times, nor the ids of what is made anew. */
function comparable({ serials, levels }: Pick<Look, "serials" | "levels">) {
  return {
    levels,
    serials: serials
      .map(({ number, status, location_id }) => `${number} ${status} ${location_id}`)
      .sort(),
  }
}

function without(keys: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => without(keys, each))
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !keys.has(key))
          .map(([key, each]) => [key, without(keys, each)])
      )
    : value
}

export default suite
