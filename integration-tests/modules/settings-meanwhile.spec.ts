import { Client } from "pg"
import { command, HERE, ITEM, operation, receipt, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const OTHER = "iitem_2"
const refusal = (code: string) => ({ refusals: [expect.objectContaining({ code }) as unknown] })

/** What settings say when units are written counts, not what they said when somebody read them for the request. */
describeSerialModule("settings that change meanwhile", ({ service, sql, url }) => {
  const storeWide = () =>
    service.savePolicyLayer({
      id: "store",
      inventory_item_id: null,
      location_id: null,
      parts: { uniqueness: "store" },
    })
  const condition = (id: string, is_sellable: boolean) =>
    service.createSerialConditions({ id, name: id, is_sellable })
  const carriedOut = async (planned: { operation_id: string }) => {
    const { serial_ids } = await service.carryOut(planned.operation_id)
    await service.finish(planned.operation_id)
    return service.retrieveSerial(serial_ids[0]!)
  }
  const received = async (...numbers: string[]) => {
    const result = await service.execute(operation(receipt(numbers)))
    await service.finish(result.operation_id)
    return result
  }

  it("let a number exist once where it may exist once by now", async () => {
    const planned = await service.plan(operation(receipt(["A1"])))
    await storeWide()
    expect(await carriedOut(planned)).toMatchObject({ scope_key: "*" })
    const stale = { inventory_item_id: OTHER, scope_key: OTHER }
    await expect(service.execute(operation(receipt(["A1"], stale)))).rejects.toMatchObject(
      refusal("already_exists")
    )
  })

  it("wait until units are written that rest on them", async () => {
    const writer = new Client({ connectionString: url() })
    await writer.connect()
    await writer.query("begin")
    await writer.query("select pg_advisory_xact_lock_shared(hashtext('serials.policy'))")
    let isSaved = false
    const saved = storeWide().then(() => (isSaved = true))
    const isWaiting = `select from pg_locks where locktype = 'advisory' and not granted`
    while ((await sql(isWaiting)).length === 0) {
      expect(isSaved).toBe(false)
    }
    await writer.query("commit")
    await writer.end()
    await saved
    const stale = { inventory_item_id: OTHER, scope_key: OTHER }
    const { serial_ids } = await service.execute(operation(receipt(["A2"], stale)))
    expect(await service.retrieveSerial(serial_ids[0]!)).toMatchObject({ scope_key: "*" })
  })

  it("compare a corrected number as numbers are compared by now", async () => {
    const { serial_ids } = await received("A1")
    const set = { number: "b2", normalized: "B2", reason: "typo" }
    const planned = await service.plan(operation(command("correct_number", serial_ids, set)))
    await service.savePolicyLayer({
      id: ITEM,
      inventory_item_id: ITEM,
      location_id: null,
      parts: { format: { kind: "any", case_sensitive: true } },
    })
    expect(await carriedOut(planned)).toMatchObject({ number: "b2", normalized: "b2" })
  })

  it("put units on sale as their condition is graded by now, and none in a condition that is gone", async () => {
    await condition("sercond_open", true)
    await condition("sercond_gone", true)
    const open = { condition_id: "sercond_open", is_sellable_condition: true }
    const gone = { condition_id: "sercond_gone", is_sellable_condition: true }
    const planned = await service.plan(operation(receipt(["A1"], open)))
    const lost = await service.plan(operation(receipt(["A2"], gone)))
    await service.updateSerialConditions({ id: "sercond_open", is_sellable: false })
    expect(await service.deleteUnusedCondition("sercond_gone")).toEqual({ serials: 0, policies: 0 })
    expect(await carriedOut(planned)).toMatchObject({ is_sellable_condition: false })
    await expect(service.carryOut(lost.operation_id)).rejects.toMatchObject(
      refusal("unknown_condition")
    )
  })

  it("regrade units as their condition is graded by now", async () => {
    await condition("sercond_open", true)
    const { serial_ids } = await service.execute(
      operation(receipt(["A1"], { condition_id: "sercond_open" }))
    )
    await service.updateSerialConditions({ id: "sercond_open", is_sellable: false })
    await service.execute(
      operation(command("regrade", serial_ids, { is_sellable_condition: true }))
    )
    expect(await service.retrieveSerial(serial_ids[0]!)).toMatchObject({
      is_sellable_condition: false,
    })
  })

  it("keep no condition for units that never were", async () => {
    await condition("sercond_open", true)
    const { operation_id } = await service.execute(
      operation(receipt(["A1"], { condition_id: "sercond_open" }))
    )
    await service.finish(operation_id)
    expect(await service.deleteUnusedCondition("sercond_open")).toMatchObject({ serials: 1 })
    const undone = await service.execute(undoing(operation_id))
    await service.finish(undone.operation_id)
    expect(await service.deleteUnusedCondition("sercond_open")).toMatchObject({ serials: 0 })
    await expect(service.retrieveSerialCondition("sercond_open")).rejects.toThrow()
  })

  it("say how many units awaited numbers at which place, when fewer did than were given", async () => {
    await received("A1", "A2", "A3")
    const place = { inventory_item_id: ITEM, location_id: HERE }
    const register = { ...receipt(["B1", "B2", "B3"]), command: "register" as const }
    await expect(
      service.execute({ ...operation(register), limits: { places: [{ ...place, max: 5 }] } })
    ).rejects.toMatchObject({
      refusals: [
        { code: "none_awaiting", detail: { given: 3, awaiting: 2, item: ITEM, location: HERE } },
      ],
    })
  })
})
