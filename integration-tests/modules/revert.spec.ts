import type { PolicyLayer } from "../../src/lifecycle/policy"
import { replay, type Changes, type SerialState } from "../../src/lifecycle/serial"
import type { OperationInput } from "../../src/modules/serial/ledger/types"
import {
  capture,
  command,
  HERE,
  ITEM,
  operation,
  receipt,
  THERE,
  undoing,
} from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

describeSerialModule("taking operations back", ({ service }) => {
  const done = async (input: Parameters<typeof service.execute>[0]) => {
    const result = await service.execute(input)
    await service.finish(result.operation_id)
    return result
  }
  const received = async (numbers: string[], set?: Partial<SerialState>) =>
    done(operation(receipt(numbers, set)))
  const unit = async (id: string | undefined) => {
    const [row] = await service.listSerials({ id: [String(id)] })
    return row
  }
  const refusal = (code: string) => ({ refusals: [expect.objectContaining({ code }) as unknown] })

  it("can take a taking back back: serials and stock are as they were after the operation", async () => {
    const { operation_id, serial_ids } = await received(["A1"])
    const undone = await done(undoing(operation_id))
    expect(undone.owed).toMatchObject([{ quantity: -1 }])
    const redone = await done(undoing(undone.operation_id, "compensate"))
    expect(redone).toMatchObject({ owed: [{ quantity: 1 }], left: [], serial_ids })
    expect(await unit(serial_ids[0])).toMatchObject({ status: "in_stock", version: 3 })

    const again = await done(undoing(operation_id))
    expect(again.owed).toMatchObject([{ quantity: -1 }])
    await expect(service.execute(undoing(operation_id))).rejects.toMatchObject(
      refusal("already_reverted")
    )
    await expect(service.execute(undoing(redone.operation_id))).rejects.toMatchObject(
      refusal("already_reverted")
    )
  })

  it("of a sale leaves the stock that Medusa puts back to Medusa", async () => {
    const { serial_ids } = await received(["A1"])
    await done(operation(capture(serial_ids)))
    const sale = await done(operation(command("sell", serial_ids)))
    const undone = await done(undoing(sale.operation_id))
    expect([sale.owed, undone.owed]).toEqual([[], []])
    expect((await done(undoing(undone.operation_id, "compensate"))).owed).toEqual([])
  })

  it("of a return that arrived elsewhere owes nothing: Medusa takes back what it restocked there", async () => {
    const { serial_ids } = await received(["A1"])
    await done(operation(capture(serial_ids)))
    await done(operation(command("sell", serial_ids)))
    const back = await done(
      operation(command("return_to_stock", serial_ids, { location_id: THERE }))
    )
    expect(back.owed).toEqual([])
    expect((await done(undoing(back.operation_id))).owed).toEqual([])
    expect(await unit(serial_ids[0])).toMatchObject({ status: "sold", location_id: HERE })
  })

  describe("of what settings say", () => {
    const layer = (id: string, parts: PolicyLayer) =>
      service.savePolicyLayer({ id, inventory_item_id: id, location_id: null, parts })
    const condition = async (name: string) =>
      service.createSerialConditions({ name, is_sellable: true, rank: 0, colour: "grey" })

    it("gives a condition back as it is graded by now, and none that is gone", async () => {
      const [open, fresh] = [await condition("Open box"), await condition("New")]
      const { serial_ids } = await received(["A1"], { condition_id: open.id })
      const graded = await done(
        operation(command("grade", serial_ids, { condition_id: fresh.id, reason: "sealed" }))
      )
      await service.updateSerialConditions({ id: open.id, is_sellable: false })
      const undone = await done(undoing(graded.operation_id))
      expect(await unit(serial_ids[0])).toMatchObject({
        condition_id: open.id,
        is_sellable_condition: false,
      })
      await service.deleteSerialConditions(fresh.id)
      await expect(service.execute(undoing(undone.operation_id))).rejects.toMatchObject(
        refusal("unknown_condition")
      )
      // A workflow that failed puts back what it can.
      const compensated = await done(undoing(undone.operation_id, "compensate"))
      expect(compensated).toMatchObject({ left: [], serial_ids })
      expect(await unit(serial_ids[0])).toMatchObject({ condition_id: fresh.id })
    })

    it("gives a unit that never was back as its condition is graded by now", async () => {
      const open = await condition("Opened")
      const receipt = await received(["A1"], { condition_id: open.id })
      const undone = await done(undoing(receipt.operation_id))
      await service.updateSerialConditions({ id: open.id, is_sellable: false })
      await done(undoing(undone.operation_id))
      expect(await unit(receipt.serial_ids[0])).toMatchObject({
        status: "in_stock",
        is_sellable_condition: false,
      })
    })

    it("gives an item back under the scope that its numbers have by now", async () => {
      const { serial_ids } = await received(["A1"])
      const set = { inventory_item_id: "iitem_2", scope_key: "iitem_2", location_id: HERE }
      const moved = await done(operation(command("reclassify", serial_ids, set)))
      await layer(ITEM, { uniqueness: "store" })
      await done(undoing(moved.operation_id))
      expect(await unit(serial_ids[0])).toMatchObject({ inventory_item_id: ITEM, scope_key: "*" })
      await expect(received(["A1"], { scope_key: "*" })).rejects.toMatchObject(
        refusal("already_exists")
      )
    })

    it("gives a number that never was back as numbers are compared by now", async () => {
      const { operation_id, serial_ids } = await received(["a1"])
      const undone = await done(undoing(operation_id))
      await layer(ITEM, { format: { kind: "any", case_sensitive: true } })
      await done(undoing(undone.operation_id))
      expect(await unit(serial_ids[0])).toMatchObject({ status: "in_stock", normalized: "a1" })
    })

    it("has the history of a number that comes again after its scope has changed", async () => {
      const { operation_id, serial_ids } = await received(["A1"])
      await done(undoing(operation_id))
      await layer(ITEM, { uniqueness: "store" })
      const again = await received(["A1"], { scope_key: "*" })
      expect(again.serial_ids).toEqual(serial_ids)
      expect(await unit(serial_ids[0])).toMatchObject({ scope_key: "*", version: 3 })
    })

    it("of settings keeps what others have said meanwhile", async () => {
      await layer(ITEM, { receipt: "require" })
      const merged = await layer(ITEM, { uniqueness: "store", strategy: "lifo" })
      await layer(ITEM, { receipt: "flag", strategy: "fifo" })
      await service.takeBackPolicyLayer(merged)
      expect((await service.policyLayersOf(ITEM))[0]!.parts).toEqual({
        receipt: "flag",
        strategy: "fifo",
      })
      const parts: PolicyLayer[] = [
        { uniqueness: "store" },
        { book: "keep" },
        { fulfillment: "auto" },
        { return_condition: "x" },
      ]
      await Promise.all(parts.map((part) => layer("iitem_3", part)))
      expect((await service.policyLayersOf("iitem_3")).map(({ parts }) => parts)).toEqual([
        Object.assign({}, ...parts),
      ])
    })
  })

  it("gives a former number back only while it is free", async () => {
    const { serial_ids } = await received(["A1"])
    const set = { number: "B1", normalized: "B1", reason: "misread" }
    const corrected = await done(operation(command("correct_number", serial_ids, set)))
    await received(["A1"])
    await expect(service.execute(undoing(corrected.operation_id))).rejects.toMatchObject(
      refusal("already_exists")
    )
    const left = await done(undoing(corrected.operation_id, "compensate"))
    expect(left).toMatchObject({ serial_ids: [], left: [{ code: "already_exists", serial: "A1" }] })
    expect(await unit(serial_ids[0])).toMatchObject({ number: "B1", version: 2 })
  })

  it("knows identifiers and instants again, however they were written", async () => {
    const identifiers = [
      { value: "b", type: "other" },
      { type: "mac", value: "ä" },
      { type: "mac", value: "Z" },
    ]
    const { operation_id } = await received(["A1"], {
      identifiers,
      received_at: "2026-01-01T01:00:00+01:00",
    })
    expect(await done(undoing(operation_id))).toMatchObject({ left: [], owed: [{ quantity: -1 }] })
  })

  it("refuses what moved on, also when it came back to where it was", async () => {
    const { operation_id, serial_ids } = await received(["A1", "A2"])
    await done(operation(command("lose", serial_ids.slice(0, 1), { reason: "gone" })))
    await done(operation(command("find", serial_ids.slice(0, 1))))
    await expect(service.execute(undoing(operation_id))).rejects.toMatchObject(
      refusal("changed_since")
    )
    expect(await done(undoing(operation_id, "compensate"))).toMatchObject({
      serial_ids: serial_ids.slice(1),
      left: [{ code: "changed_since", serial: "A1" }],
      owed: [{ inventory_item_id: ITEM, location_id: HERE, quantity: -1 }],
    })
  })

  it("works backwards through everything that was done", async () => {
    const first = await received(["A1"])
    const operations = [first]
    const { serial_ids } = first
    for (const [name, set] of [
      ["move", { location_id: THERE }],
      ["quarantine", { reason: "scratched" }],
      ["clear_quarantine", { location_id: HERE }],
      ["capture", { order_line_item_id: "ordli_1" }],
      ["sell", {}],
      ["lose_in_delivery", { reason: "carrier" }],
    ] as const) {
      operations.push(await done(operation(command(name, serial_ids, set))))
    }
    for (const { operation_id } of operations.toReversed()) {
      await done(undoing(operation_id))
    }
    expect(await unit(serial_ids[0])).toMatchObject({
      status: "void",
      version: 14,
      order_line_item_id: null,
    })
    const assignments = await service.listSerialAssignments({ serial_id: serial_ids })
    expect(assignments).toMatchObject([{ state: "released" }])
  })

  it("stops a planned operation from being carried out later", async () => {
    const planned = await service.plan(operation(receipt(["A1"])))
    await done(undoing(planned.operation_id, "compensate"))
    await expect(service.carryOut(planned.operation_id)).rejects.toMatchObject(
      refusal("already_reverted")
    )
    expect(await service.listSerials({})).toEqual([])
  })

  it("can be planned, given up, and planned again", async () => {
    const { operation_id } = await received(["A1"])
    const planned = await service.plan(undoing(operation_id))
    await expect(service.finish(planned.operation_id)).rejects.toMatchObject(
      refusal("operation_unfinished")
    )
    await service.abandon(planned.operation_id)
    expect((await done(undoing(operation_id))).owed).toMatchObject([{ quantity: -1 }])
  })

  it("is needed before an operation whose serials are written can be given up", async () => {
    const input = operation(receipt(["A1"]))
    const { operation_id } = await service.execute(input)
    await service.abandon(operation_id)
    await expect(service.execute(input)).rejects.toMatchObject(refusal("operation_unfinished"))
    await done(undoing(operation_id, "compensate"))
    await service.abandon(operation_id)
    expect(await service.execute(input)).toMatchObject({ is_replay: false })
  })
})

describeSerialModule("bad input", ({ service, sql }) => {
  const received = async (set?: Partial<SerialState>, ...numbers: string[]) => {
    const result = await service.execute(operation(receipt(numbers, set)))
    await service.finish(result.operation_id)
    return result
  }
  const refused = (input: OperationInput) =>
    service.execute(input).then(
      () => [],
      (error: { refusals?: { code: string; serial?: string }[] }) => {
        if (!error.refusals) {
          throw error
        }
        return error.refusals.map(({ code, serial }) => `${code} ${serial ?? ""}`.trim())
      }
    )

  it("a number that exists is refused, whichever command asks for it", async () => {
    const { serial_ids } = await received({}, "A1", "A2", "A3")
    const other = await received({ inventory_item_id: "iitem_2", scope_key: "iitem_2" }, "A1", "A2")
    const [a1, a2] = serial_ids as [string, string]
    const renamed = (number: string) => ({ number, normalized: number, reason: "misread" })
    const moved = { inventory_item_id: ITEM, scope_key: ITEM }
    const correct = (id: string, number: string) => command("correct_number", [id], renamed(number))
    expect(await refused(operation(correct(a1, "A2")))).toEqual(["already_exists A2"])
    expect(await refused(operation(correct(a1, "A2"), correct(a2, "A1")))).toEqual([
      "already_exists A2",
      "already_exists A1",
    ])
    expect(await refused(operation(correct(a1, "X"), correct(a2, "X")))).toEqual([
      "already_exists X",
    ])
    expect(await refused(operation(correct(a1, "X"), receipt(["X"])))).toEqual(["already_exists X"])
    expect(await refused(operation(command("reclassify", other.serial_ids, moved)))).toEqual([
      "already_exists A1",
      "already_exists A2",
    ])
    await service.execute(operation(command("change_scope", serial_ids, { scope_key: "*" })))
    expect(
      await refused(operation(command("change_scope", other.serial_ids, { scope_key: "*" })))
    ).toEqual(["scope_has_duplicates A1", "scope_has_duplicates A2"])
  })

  it("a unit sold on no order line has no assignment, and its sale no line to go back to", async () => {
    const batch = { ...receipt(["A1"]), command: "register_sold" as const }
    const { serial_ids } = await service.execute(operation(batch))
    expect(await service.listSerialAssignments({})).toEqual([])
    const back = operation(command("unfulfil", serial_ids, { location_id: HERE }))
    expect(await refused(back)).toEqual(["missing_value A1"])
  })

  it.each([
    ["a damaged return without a reason", "return_damaged", "reason_required A1"],
    ["an arrival without a place", "arrive", "missing_value A1"],
  ] as const)("%s is refused in words", async (_, name, code) => {
    const { serial_ids } = await received({}, "A1")
    const steps = {
      return_damaged: [
        command("capture", serial_ids, { order_line_item_id: "l" }),
        command("sell", serial_ids),
      ],
      arrive: [command("dispatch", serial_ids, { destination_location_id: THERE })],
    }
    for (const step of steps[name]) {
      await service.execute(operation(step))
    }
    expect(await refused(operation(command(name, serial_ids)))).toEqual([code])
  })

  it.each([
    ["a character that no database stores", { lot: "L\u0000" }],
    ["half a character", { lot: "L\ud800" }],
    ["an instant that is none", { received_at: "yesterday" }],
    ["an instant beyond the calendar", { received_at: "+012345-01-01T00:00:00Z" }],
  ])("%s is refused in words", async (_, set) => {
    expect(await refused(operation(receipt(["A1"], set)))).toEqual([
      expect.stringMatching(/^invalid_request/),
    ])
    expect(await service.listSerials({})).toEqual([])
  })

  it("what a unit had in a former life does not come back with its number", async () => {
    const first = await received(
      { lot: "L1", bin: "B1", identifiers: [{ type: "mac", value: "1" }] },
      "A1"
    )
    await service.finish((await service.execute(undoing(first.operation_id))).operation_id)
    await received({}, "a1")
    const [row] = await service.listSerials({})
    expect(row).toMatchObject({
      number: "a1",
      status: "in_stock",
      lot: null,
      bin: null,
      version: 3,
    })
    const events = await sql<{ changes: string }>(
      "select changes from serial_event order by sequence"
    )
    const replayed = replay(
      events.map(({ changes }) => ({ changes: JSON.parse(changes) as Changes }))
    )
    expect(replayed).toMatchObject({ number: "a1", lot: null, bin: null, identifiers: [] })
    expect(await sql("select id from serial_identifier")).toEqual([])
  })

  it("the same number in other letters, or with blanks around it, is the same number", async () => {
    expect(await refused(operation(receipt(["ab1", "AB1", " ab1 "])))).toEqual([
      "duplicate_in_request AB1",
      "duplicate_in_request  ab1",
    ])
    await received({}, "ab1")
    expect(await refused(operation(receipt(["AB1"])))).toEqual(["already_exists AB1"])
  })
})
