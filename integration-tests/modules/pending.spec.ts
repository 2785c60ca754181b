import { describeSerialModule } from "../support/serial-module"
import { command, HERE, ITEM, operation, receipt, THERE, undoing } from "../support/operations"

describeSerialModule("pending operations", ({ service, sql }) => {
  const received = async (...numbers: string[]) =>
    (await service.execute(operation(receipt(numbers)))).serial_ids

  it("is not written when it would owe other stock than was raised for it", async () => {
    const [id] = await received("A1")
    await service.execute(operation(command("quarantine", [id!], { reason: "cracked" })))
    const planned = await service.plan(operation(command("clear_quarantine", [id!])))
    expect(planned.owed).toEqual([{ inventory_item_id: ITEM, location_id: HERE, quantity: 1 }])
    // Meanwhile it goes to another place, and into quarantine there.
    await service.execute(operation(command("clear_quarantine", [id!])))
    await service.execute(operation(command("move", [id!], { location_id: THERE })))
    await service.execute(operation(command("quarantine", [id!], { reason: "cracked" })))
    await expect(service.carryOut(planned.operation_id)).rejects.toMatchObject({
      refusals: [{ code: "busy" }],
    })
    expect(await service.retrieveSerial(id!)).toMatchObject({ status: "quarantined", version: 5 })
  })

  it("is not written once it was given up, and written once only", async () => {
    const given = await service.plan(operation(receipt(["B1"])))
    await service.abandon(given.operation_id)
    await expect(service.carryOut(given.operation_id)).rejects.toMatchObject({
      refusals: [{ code: "busy" }],
    })
    const taken = await service.plan(operation(receipt(["B1"])))
    const first = await service.carryOut(taken.operation_id)
    expect(await service.carryOut(taken.operation_id)).toMatchObject({
      serial_ids: first.serial_ids,
      is_replay: true,
    })
    await service.finish(taken.operation_id)
  })

  it("is done once its serials are written when it only raises stock, and that was raised", async () => {
    const planned = await service.plan(operation(receipt(["B2"])))
    await service.markStocked(planned.operation_id)
    expect(await service.carryOut(planned.operation_id)).toMatchObject({ state: "done" })
    expect(
      await service.pendingOperations(new Date(Date.now() + 60_000), [planned.operation_id])
    ).toEqual([])
  })

  it("is judged anew when a unit changed after it was planned", async () => {
    const [kept, changed] = await received("B3", "B4")
    const planned = await service.plan(
      operation(command("quarantine", [kept!, changed!], { reason: "cracked" }))
    )
    await service.execute(operation(command("describe", [changed!], { bin: "A-1" })))
    await service.carryOut(planned.operation_id)
    await service.finish(planned.operation_id)
    expect(await service.retrieveSerial(changed!)).toMatchObject({
      status: "quarantined",
      bin: "A-1",
      version: 3,
    })
    expect(await service.retrieveSerial(kept!)).toMatchObject({ status: "quarantined", version: 2 })
  })

  it("is refused when one of its new numbers was created after it was planned", async () => {
    const planned = await service.plan(operation(receipt(["B5", "B6"])))
    await received("B6")
    await expect(service.carryOut(planned.operation_id)).rejects.toMatchObject({
      refusals: [{ code: "already_exists", serial: "B6" }],
    })
    await service.abandon(planned.operation_id)
    expect(await service.listSerials({ number: "B5" })).toEqual([])
  })

  it("counts what it will withhold from the moment it is planned", async () => {
    const places = [{ inventory_item_id: ITEM, location_id: HERE }]
    const layer = { id: ITEM, inventory_item_id: ITEM, location_id: null, parts: {} }
    await service.savePolicyLayer({ ...layer, is_tracked: true })
    const withheld = async () => (await service.withheldTargets(places))[0]!.quantity
    const planned = await service.plan(
      operation(receipt(["C1", "C2"], { expires_on: "2020-01-01" }))
    )
    expect(await withheld()).toBe(2)
    await service.carryOut(planned.operation_id)
    expect(await withheld()).toBe(2)
    const given = await service.plan(operation(receipt(["C3"], { expires_on: "2020-01-01" })))
    expect(await withheld()).toBe(3)
    await service.abandon(given.operation_id)
    expect(await withheld()).toBe(2)
    await service.savePolicyLayer({ ...layer, is_tracked: false })
    expect(await withheld()).toBe(0)
  })

  it("that was to undo something leaves it to be undone", async () => {
    const { operation_id } = await service.execute(operation(receipt(["D1"])))
    await service.finish(operation_id)
    const given = undoing(operation_id)
    await service.abandon((await service.plan(given)).operation_id)
    const again = await service.plan(given)
    await expect(service.plan(undoing(operation_id))).rejects.toMatchObject({
      refusals: [{ code: "already_reverted" }],
    })
    await service.abandon(again.operation_id)
    await service.execute(undoing(operation_id))
    expect(await service.listSerials({ number: "D1" })).toMatchObject([{ status: "void" }])
  })

  it("is found once nobody has touched it for a while, those that came furthest first", async () => {
    const begun = [
      await service.plan(operation(receipt(["E1"]))),
      await service.plan(operation(receipt(["E2"]))),
      await service.plan(operation(receipt(["E3"]))),
    ].map(({ operation_id }) => operation_id)
    await service.markStocked(begun[1]!)
    await service.carryOut(begun[2]!)
    expect(await service.pendingOperations(new Date(Date.now() - 60_000))).toEqual([])
    const found = await service.pendingOperations(new Date(Date.now() + 60_000))
    expect(found.map(({ id, progress }) => [id, progress])).toEqual([
      [begun[2], "recorded"],
      [begun[1], "stocked"],
      [begun[0], "planned"],
    ])
  })

  it("is finished by one process at a time", async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const first = service.exclusively("serop_1", () => held.then(() => "first"))
    while ((await sql("select 1 from pg_locks where locktype = 'advisory'")).length === 0);
    expect(await service.exclusively("serop_1", async () => "second")).toBeNull()
    expect(await service.exclusively("serop_2", async () => "other")).toBe("other")
    release()
    expect(await first).toBe("first")
    expect(await service.exclusively("serop_1", async () => "third")).toBe("third")
  })

  it("is refused, not failed, where the process is at as much as it may for too long", async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const all = Array.from({ length: 10 }, (_, at) =>
      service.exclusively(`held_${at}`, () => held.then(() => at))
    )
    await expect(service.exclusively("held_10", async () => 10)).rejects.toMatchObject({
      refusals: [{ code: "busy" }],
    })
    release()
    expect(await Promise.all(all)).toHaveLength(10)
    expect(await service.exclusively("held_10", async () => 10)).toBe(10)
  }, 120_000)

  it("keeps notes unless something is said of them; null clears them", async () => {
    const batch = { ...receipt(["F1"]), plain: { notes: "from the fair", metadata: { a: 1 } } }
    const [id] = (await service.execute(operation(batch))).serial_ids
    const describe = (plain: object, version?: number) =>
      service.execute(
        operation({ command: "describe", plain, units: [{ serial_id: id!, version }] })
      )
    const unit = () => service.retrieveSerial(id!)
    await describe({})
    expect(await unit()).toMatchObject({ notes: "from the fair", metadata: { a: 1 } })
    await describe({ notes: null }, 2)
    expect(await unit()).toMatchObject({ notes: null, metadata: { a: 1 }, version: 3 })
    await expect(describe({ notes: "late" }, 2)).rejects.toMatchObject({
      refusals: [{ code: "stale_write", serial: "F1", serial_id: id }],
    })
    expect(await unit()).toMatchObject({ notes: null, version: 3 })
  })

  it("forgets what was noted of a number in a former life", async () => {
    const batch = { ...receipt(["G1"]), plain: { notes: "from the fair", metadata: { a: 1 } } }
    const first = await service.execute(operation(batch))
    await service.finish(first.operation_id)
    await service.finish((await service.execute(undoing(first.operation_id))).operation_id)
    const [id] = (await service.execute(operation(receipt(["g1"])))).serial_ids
    expect(id).toBe(first.serial_ids[0])
    expect(await service.retrieveSerial(id!)).toMatchObject({ notes: null, metadata: null })
  })
})
