import { newestEvents } from "../../src/modules/serial/queries/activity"
import { newestOperations } from "../../src/modules/serial/queries/operations"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import {
  capture,
  command,
  HERE,
  ITEM,
  numbers,
  operation,
  receipt,
  THERE,
} from "../support/operations"
import { planOf } from "../support/query-plan"
import { describeSerialModule } from "../support/serial-module"

const OTHER = "iitem_2"

/** Long enough for another timestamp. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5))

describeSerialModule("activity", ({ service, sql }) => {
  const done = async (...batches: Parameters<typeof operation>) => {
    const { operation_id, serial_ids } = await service.execute(operation(...batches))
    await service.finish(operation_id)
    return serial_ids as string[]
  }
  const received = (item: string, ...given: string[]) =>
    done(receipt(given, { inventory_item_id: item, scope_key: item }))
  const told = async (items: string[], page = { limit: 10, offset: 0 }) =>
    (await service.activityOf(items, page)).events.map(
      (event) => `${event.number} ${event.command}`
    )

  it("is what happened to an item's units, newest first, with what an event belongs to", async () => {
    const [a] = await received(ITEM, "A")
    await received(OTHER, "X")
    await received(ITEM, "B")
    await done(command("quarantine", [a!], { reason: "cracked" }))
    expect(await told([ITEM])).toEqual(["A quarantine", "B receive", "A receive"])
    expect(await told([ITEM, OTHER])).toEqual([
      "A quarantine",
      "B receive",
      "X receive",
      "A receive",
    ])
    expect(await told([])).toEqual([])
    const { events, ...size } = await service.activityOf([ITEM], { limit: 1, offset: 0 })
    expect(size).toEqual({ count: 3, has_more_than_count: false })
    expect(events[0]).toMatchObject({
      serial_id: a,
      inventory_item_id: ITEM,
      sequence: 2,
      kind: "describe",
      from_status: "in_stock",
      to_status: "quarantined",
      is_reverted: false,
      can_be_undone: true,
      changes: { reason: [null, "cracked"] },
    })
  })

  it("is on its pages what it is as a whole, also where many events are of one moment", async () => {
    const ids = await received(ITEM, ...numbers(7))
    await received(OTHER, ...numbers(3, "O"))
    for (const bin of ["A-1", "A-2", "A-3"])
      await done(command("describe", ids.slice(0, 5), { bin }))
    const whole = await told([ITEM, OTHER], { limit: 100, offset: 0 })
    expect(new Set(whole).size).toBe(10 + 5)
    expect(whole).toHaveLength(10 + 15)
    const pages = await Promise.all(
      [0, 4, 8, 12, 16, 20, 24].map((offset) => told([ITEM, OTHER], { limit: 4, offset }))
    )
    expect(pages.flat()).toEqual(whole)
  })

  it("has an event in its place that an operation wrote after those of a later one", async () => {
    const [late, busy] = await received(ITEM, "LATE", "BUSY")
    const waiting = await service.plan(
      operation(command("quarantine", [late!], { reason: "cracked" }))
    )
    await aMoment()
    await done(command("describe", [late!], { bin: "B-1" }))
    await service.carryOut(waiting.operation_id)
    await service.finish(waiting.operation_id)
    expect(await told([ITEM], { limit: 2, offset: 0 })).toEqual([
      "LATE describe",
      "LATE quarantine",
    ])
    const latest = await service.activityOf([ITEM], { limit: 1, offset: 0 })
    expect((await service.retrieveSerial(late!)).updated_at.toISOString()).toBe(
      latest.events[0]!.recorded_at
    )
    await done(command("describe", [busy!], { bin: "B-2" }))
    expect(await told([ITEM], { limit: 1, offset: 0 })).toEqual(["BUSY describe"])
  })

  it("counts exactly to ten thousand and says when there are more", async () => {
    const ids = await received(ITEM, ...numbers(6_000))
    const size = async () => {
      const { count, has_more_than_count } = await service.activityOf([ITEM], {
        limit: 1,
        offset: 0,
      })
      return { count, has_more_than_count }
    }
    expect(await size()).toEqual({ count: 6_000, has_more_than_count: false })
    await done(command("describe", ids, { bin: "C-1" }))
    expect(await size()).toEqual({ count: 10_000, has_more_than_count: true })
  })

  it("reads neither all units nor all events", async () => {
    await received(ITEM, ...numbers(3_000))
    await received(OTHER, ...numbers(3_000, "O"))
    await sql("analyze serial")
    await sql("analyze serial_event")
    for (const offset of [0, 200]) {
      const plan = await planOf(sql, newestEvents([ITEM, OTHER], { limit: 20, offset }))
      expect(plan.join("\n")).toContain("IDX_serial_activity")
      expect(plan.filter((line) => /Seq Scan on serial(_event)?\b/.test(line))).toEqual([])
    }
  })

  describe("of a location", () => {
    const at = async (location_id: string) => {
      const page = { limit: 10, offset: 0 }
      const { operations, count } = await service.findOperations({ location_id }, page)
      expect(count).toBe(operations.length)
      return operations.map(({ kind, serial_count }) => `${kind} ${serial_count}`)
    }
    const did = async (kind: OperationInput["kind"], batch: UnitBatch) => {
      const { operation_id, serial_ids } = await service.execute({ ...operation(batch), kind })
      await service.finish(operation_id)
      await aMoment()
      return serial_ids as string[]
    }

    it("is each operation that found units there or left them there, newest first", async () => {
      const [a, b] = await did("receive", receipt(["A", "B"]))
      await did("move", command("move", [a!, b!], { location_id: THERE }))
      await did("quarantine", command("quarantine", [b!], { reason: "bent" }))
      expect(await at(THERE)).toEqual(["quarantine 1", "move 2"])
      expect(await at(HERE)).toEqual(["move 2", "receive 2"])
      expect(await at("sloc_3")).toEqual([])
      const places = await sql<{ location_id: string; serial_count: number }>(
        "select location_id, serial_count from serial_operation_place order by recorded_at, location_id"
      )
      expect(places.map((place) => `${place.location_id} ${place.serial_count}`)).toEqual([
        `${HERE} 2`,
        `${HERE} 2`,
        `${THERE} 2`,
        `${THERE} 1`,
      ])
    })

    it("is noted on each event; a sale keeps where its unit left from, wherever it comes back", async () => {
      const [a] = await did("receive", receipt(["A"]))
      await did("move", command("move", [a!], { location_id: THERE }))
      await did("capture", capture([a!]))
      const sold_at = new Date().toISOString()
      await did("sell", command("sell", [a!], { fulfillment_id: "ful_1", sold_at }))
      await did("receive_return", command("return_to_stock", [a!], { location_id: HERE }))
      const events = await sql<{ location_id: string }>(
        "select location_id from serial_event order by sequence"
      )
      expect(events.map(({ location_id }) => location_id)).toEqual([
        HERE,
        THERE,
        THERE,
        THERE,
        HERE,
      ])
      expect(await sql("select state, location_id from serial_assignment")).toEqual([
        { state: "returned", location_id: THERE },
      ])
      await expect(sql("update serial_event set location_id = 'elsewhere'")).rejects.toThrow(
        /events are never changed/
      )
    })

    it("stays: nobody changes or empties it", async () => {
      await received(ITEM, "A")
      for (const statement of [
        "update serial_operation_place set serial_count = 7",
        "delete from serial_operation_place",
      ]) {
        await expect(sql(statement)).rejects.toThrow(/where an operation took place stays/)
      }
    })

    it("walks the newest of that location, however many there are elsewhere", async () => {
      await sql("alter table serial_operation_place disable trigger user")
      await sql(
        `insert into serial_operation (id, kind, state, progress, idempotency_key, request_hash, actor_type, occurred_at, recorded_at, owed)
           select 'op_' || n, 'receive', 'done', 'recorded', 'key_' || n, '', 'user', now(), now() - n * interval '1 minute', '[]'
             from generate_series(1, 20000) n`
      )
      await sql(
        `insert into serial_operation_place select 'sloc_' || (n % 20), now() - n * interval '1 minute', 'op_' || n, 1
           from generate_series(1, 20000) n`
      )
      await sql("alter table serial_operation_place enable trigger user")
      await sql("analyze serial_operation")
      await sql("analyze serial_operation_place")
      const newest = newestOperations({ location_id: "sloc_7" }, { limit: 20, offset: 0 })
      const plan = await planOf(sql, newest)
      expect(plan.join("\n")).toContain("serial_operation_place_pkey")
      expect(plan.filter((line) => /Seq Scan on serial_operation/.test(line))).toEqual([])
      expect(
        await service.findOperations({ location_id: "sloc_7" }, { limit: 1, offset: 0 })
      ).toMatchObject({ count: 1_000, operations: [{ id: "op_7" }] })
    })
  })
})
