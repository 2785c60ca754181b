import type { CaseChange } from "../../src/lifecycle/cases"
import type { OperationInput } from "../../src/modules/serial/ledger/types"
import { atOnce, command, HERE, operation, receipt, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const ID = "sercase_1"

/** The steps of a case in the ledger, with units and without. */
describeSerialModule("cases", ({ service, sql }) => {
  const step = (
    name: CaseChange["step"],
    set: CaseChange["set"] = {},
    ...batches: OperationInput["batches"]
  ): OperationInput => ({
    ...operation(...batches),
    reference: { type: "case", id: ID },
    case: { id: ID, step: name, set },
  })
  const found = async () => {
    const { cases } = await service.findCases({ ids: [ID] }, { limit: 1, offset: 0 })
    return cases[0]
  }
  const received = async (...numbers: string[]) => {
    const { operation_id, serial_ids } = await service.execute(operation(receipt(numbers)))
    await service.finish(operation_id)
    return serial_ids
  }
  const opened = async (ids: string[]) => {
    const result = await service.execute(
      step(
        "open",
        { kind: "internal", vendor: "Fixit" },
        command("send_to_repair", ids, { case_id: ID })
      )
    )
    await service.finish(result.operation_id)
    return result
  }

  it("are written with their units, or not at all", async () => {
    const [id] = await received("A1")
    await expect(opened([id!, "ser_none"])).rejects.toThrow()
    expect(await found()).toBeUndefined()
    await opened([id!])
    expect(await found()).toMatchObject({ status: "open", counts: { subject: 1 } })
    await expect(service.execute(step("return"))).rejects.toThrow()
    expect(await service.listSerialCaseSteps({ case_id: ID })).toMatchObject([
      { step: "open", sequence: 1 },
    ])
  })

  it("change by nothing else", async () => {
    await opened(await received("A1"))
    for (const statement of [
      "update serial_case set status = 'closed'",
      "delete from serial_case",
      "update serial_case_step set changes = '{}'",
      "delete from serial_case_step",
      "insert into serial_case (id, kind, status, actor_type) values ('x', 'internal', 'open', 'user')",
    ]) {
      await expect(sql(statement)).rejects.toMatchObject({ code: "23000" })
    }
    await expect(service.updateSerialCases({ id: ID, status: "closed" })).rejects.toThrow(/closed/)
    expect(await found()).toMatchObject({ status: "open" })
  })

  it("go on by one client at a time, and back in the order in which they went", async () => {
    await opened(await received("A1"))
    const { won, lost } = await atOnce(6, () => service.execute(step("send")))
    expect(won).toHaveLength(1)
    expect(new Set(lost)).toEqual(new Set(["case_already_sent"]))
    const edits = await atOnce(6, (at) => service.execute(step("edit", { note: `note ${at}` })))
    expect(edits.lost).toEqual([])
    const steps = await service.listSerialCaseSteps({ case_id: ID }, { order: { sequence: "ASC" } })
    expect(steps.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    // Of the edits only the last still stands.
    const undone = await atOnce(6, (at) => service.execute(undoing(edits.won[at]!.operation_id)))
    expect(undone.won.length).toBeGreaterThan(0)
    await service.execute(undoing(won[0]!.operation_id))
    expect(await found()).toMatchObject({ sent_at: null, vendor: "Fixit" })
  })

  it("are taken back as far as they can be where a workflow failed later", async () => {
    const ids = await received("A1", "A2")
    const { operation_id } = await opened(ids)
    await service.execute(step("send", {}, command("send_to_vendor", ids)))
    const { left, serial_ids } = await service.execute(undoing(operation_id, "compensate"))
    expect(left.map(({ code }) => code)).toEqual(["case_changed_since"])
    expect(serial_ids).toEqual(ids)
    expect(await found()).toMatchObject({ status: "open", counts: { subject: 0 } })
  })

  it("that have ended get no unit back, also where a workflow failed later", async () => {
    const ids = await received("A1")
    await opened(ids)
    const repaired = await service.execute(
      operation(command("return_from_repair", ids, { location_id: HERE }))
    )
    await service.finish(repaired.operation_id)
    await service.execute(step("close", { outcome: "repaired" }))
    await expect(service.execute(undoing(repaired.operation_id))).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: "case_not_open" })],
    })
    const { left } = await service.execute(undoing(repaired.operation_id, "compensate"))
    expect(left).toEqual([])
    const unit = await service.retrieveSerial(ids[0]!)
    expect(unit).toMatchObject({ status: "in_repair", case_id: null })
  })
})
