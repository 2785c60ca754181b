import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import { describeSerialModule } from "../support/serial-module"

const ITEM = "iitem_phone"
const HERE = "sloc_here"

const operation = (batch: UnitBatch, key = Math.random().toString()): OperationInput => ({
  kind: "describe",
  actor: { type: "system", id: null },
  idempotency_key: key,
  batches: [batch],
})

const receipt = (...numbers: string[]): UnitBatch => ({
  command: "receive",
  set: { inventory_item_id: ITEM, location_id: HERE, scope_key: ITEM },
  units: numbers.map((number) => ({ number, set: { number, normalized: number.toUpperCase() } })),
})

describeSerialModule("execute", ({ service, sql }) => {
  const received = async (...numbers: string[]) => {
    const result = await service.execute(operation(receipt(...numbers)))
    await service.finish(result.operation_id)
    return result.serial_ids
  }

  it("writes rows, events and the operation at once", async () => {
    const result = await service.execute(operation(receipt("007", "008")))
    expect(result).toMatchObject({
      state: "pending",
      is_replay: false,
      owed: [{ inventory_item_id: ITEM, location_id: HERE, quantity: 2 }],
    })
    const rows = await service.listSerials({ id: result.serial_ids })
    expect(rows.map(({ number, status, version }) => ({ number, status, version }))).toEqual([
      { number: "007", status: "in_stock", version: 1 },
      { number: "008", status: "in_stock", version: 1 },
    ])
    expect(await service.listSerialEvents({ operation_id: result.operation_id })).toHaveLength(2)
  })

  it("moves a unit through capture, sale and its undoing, and keeps one assignment", async () => {
    const [id] = await received("A1")
    const line = { order_id: "order_1", order_line_item_id: "line_1" }
    await service.execute(operation({ command: "capture", set: line, units: [{ serial_id: id }] }))
    await service.execute(
      operation({ command: "sell", set: { fulfillment_id: "ful_1" }, units: [{ serial_id: id }] })
    )
    const [sold] = await service.listSerialAssignments({ serial_id: id })
    expect(sold).toMatchObject({
      state: "sold",
      fulfillment_id: "ful_1",
      order_line_item_id: "line_1",
    })
    await service.execute(
      operation({ command: "unfulfil", set: { location_id: HERE }, units: [{ serial_id: id }] })
    )
    await service.execute(operation({ command: "release", units: [{ serial_id: id }] }))
    const assignments = await service.listSerialAssignments({ serial_id: id })
    expect(assignments).toMatchObject([{ id: sold?.id, state: "released" }])
    expect(await service.retrieveSerial(id as string)).toMatchObject({
      status: "in_stock",
      version: 5,
      order_id: null,
    })
  })

  it("refuses whole, naming each offender", async () => {
    await received("A1", "A2")
    await expect(service.execute(operation(receipt("A3", "A2", "A1")))).rejects.toMatchObject({
      refusals: [
        { code: "already_exists", serial: "A2" },
        { code: "already_exists", serial: "A1" },
      ],
    })
    expect(await service.listSerials({ number: "A3" })).toEqual([])
  })

  it("answers the same key once, refuses it with another request, and takes it again after a revert", async () => {
    const first = await service.execute(operation(receipt("A1"), "key"))
    await service.finish(first.operation_id)
    expect(await service.execute(operation(receipt("A1"), "key"))).toMatchObject({
      operation_id: first.operation_id,
      serial_ids: first.serial_ids,
      is_replay: true,
    })
    await expect(service.execute(operation(receipt("A9"), "key"))).rejects.toMatchObject({
      refusals: [{ code: "idempotency_key_reused" }],
    })
    const undo = {
      operation_id: first.operation_id,
      mode: "strict" as const,
      actor: { type: "system" as const, id: null },
      idempotency_key: "undo",
    }
    expect(await service.execute(undo)).toMatchObject({ owed: [{ quantity: -1 }] })
    await expect(service.execute({ ...undo, idempotency_key: "undo 2" })).rejects.toMatchObject({
      refusals: [{ code: "already_reverted" }],
    })
    const again = await service.execute(operation(receipt("A1"), "key"))
    expect(again).toMatchObject({ is_replay: false, serial_ids: first.serial_ids })
    expect(await service.retrieveSerial(again.serial_ids[0] as string)).toMatchObject({
      status: "in_stock",
      version: 3,
    })
  })

  it("blanks the identifiers of a void record's former life, whichever command revives it", async () => {
    const mac = { identifiers: [{ type: "mac", value: "AA:BB" }] }
    const { operation_id, serial_ids } = await service.execute(
      operation({ ...receipt("A1"), set: { ...receipt().set, ...mac } })
    )
    await service.finish(operation_id)
    const reversal = await service.execute({
      operation_id,
      mode: "strict",
      actor: { type: "system", id: null },
      idempotency_key: "undo A1",
    })
    await service.finish(reversal.operation_id)
    const revived = await service.execute(
      operation({
        ...receipt("A1"),
        command: "correct_shipment_unknown",
        set: { ...receipt().set, order_line_item_id: "line_1", reason: "mixed up" },
      })
    )
    expect(revived.serial_ids).toEqual(serial_ids)
    expect(await service.identifiersOf(serial_ids[0] as string)).toEqual([])
  })

  it("lets nobody else write: not the generated methods' way, not SQL", async () => {
    const [id] = await received("A1")
    for (const statement of [
      "update serial set status = 'sold', version = version + 1",
      "insert into serial (id, number) values ('x', 'x')",
      "delete from serial",
      "truncate serial cascade",
      "update serial_event set command = 'sell'",
      "delete from serial_event",
      "update serial_operation set kind = 'x'",
      "delete from serial_operation",
      "insert into serial_assignment (id) values ('x')",
    ]) {
      await expect(sql(statement)).rejects.toMatchObject({ code: "23000" })
    }
    expect(await service.retrieveSerial(id as string)).toMatchObject({
      status: "in_stock",
      version: 1,
    })
  })
})
