import type { ChainFilter } from "../../src/modules/serial/audit/chains"
import { command, HERE, numbers, operation, receipt, THERE } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

describeSerialModule("the audit trail", ({ service, sql }) => {
  /** Verifies all chains, to the end. */
  const verify = async () => {
    const { id } = await service.beginAudit({ type: "user", id: "user_1" })
    while (await service.verifyNext(id)) {
      // Each turn takes the next units.
    }
    await service.finishAudit(id)
    const [run] = (await service.auditRuns({ limit: 1, offset: 0 }, id)).runs
    return run!
  }
  const faults = async () =>
    (await verify()).faults
      .map(({ fault, number, sequence }) => [number, fault, sequence])
      .sort((one, other) => (String(one) < String(other) ? -1 : 1))

  /** What somebody does who may do anything in the database. */
  const tamper = (statements: string) =>
    sql(`begin; set local session_replication_role = replica; ${statements}; commit`)

  /** Three units with three events each, by their numbers. */
  const lives = async () => {
    const { serial_ids: ids } = await service.execute(operation(receipt(["A", "B", "C"])))
    for (const bin of ["B1", "B2"]) {
      await service.execute(operation(command("describe", ids, { bin })))
    }
    const rows = await sql<{ id: string; number: string }>("select id, number from serial")
    return Object.fromEntries(rows.map(({ id, number }) => [number, id]))
  }

  it("is whole as operations write it, also what was undone; counts are exact over pages", async () => {
    const { serial_ids } = await service.execute(operation(receipt(numbers(1_200))))
    await service.execute(operation(command("describe", serial_ids.slice(0, 700), { bin: "x" })))
    expect(await verify()).toMatchObject({
      state: "done",
      serial_count: 1_200,
      event_count: 1_900,
      fault_count: 0,
      faults: [],
      finished_at: expect.any(String) as unknown,
    })
    const [{ heads }] = await sql<{ heads: number }>(
      "select count(*)::int as heads from serial_audit_head h join serial s on s.id = h.serial_id and s.version = h.sequence and s.head_hash = h.hash"
    )
    expect(heads).toBe(1_200)
  })

  it("finds a changed event, also one with its hash taken anew", async () => {
    const { A, B } = await lives()
    await tamper(`
      update serial_event set actor_id = 'somebody' where serial_id = '${A}' and sequence = 2;
      update serial_event set actor_id = 'somebody' where serial_id = '${B}' and sequence = 2;
      update serial_event e set hash = serial_event_hash(e) where serial_id = '${B}' and sequence = 2`)
    expect(await faults()).toEqual([
      ["A", "changed", 2],
      ["B", "replaced", 2],
    ])
  })

  it("finds an event that was removed in between, and two that changed places", async () => {
    const { A, B } = await lives()
    await tamper(`
      delete from serial_event where serial_id = '${A}' and sequence = 2;
      update serial_event set sequence = 99 where serial_id = '${B}' and sequence = 2;
      update serial_event set sequence = 2 where serial_id = '${B}' and sequence = 3;
      update serial_event set sequence = 3 where serial_id = '${B}' and sequence = 99`)
    const found = await faults()
    expect(found[0]).toEqual(["A", "removed", 2])
    expect(found.slice(1)).toEqual(
      expect.arrayContaining([
        ["B", "changed", 2],
        ["B", "changed", 3],
      ])
    )
  })

  it("finds an end that was cut off, also with the record, once its head was noted", async () => {
    const { A, B } = await lives()
    const cut = (id: string) =>
      `delete from serial_event where serial_id = '${id}' and sequence = 3`
    const withRecord = (id: string) => `
      update serial s set version = 2, head_hash = e.hash from serial_event e
       where s.id = '${id}' and e.serial_id = s.id and e.sequence = 2`
    expect(await faults()).toEqual([])
    await tamper(`${cut(A!)}; ${cut(B!)}; ${withRecord(B!)}`)
    expect(await faults()).toEqual([
      ["A", "cut_off", 3],
      ["B", "cut_off_since", 3],
    ])
  })

  it("finds a history that was written anew, a record that is gone, and a unit that is", async () => {
    const { A, B, C } = await lives()
    expect(await faults()).toEqual([])
    await tamper(`
      update serial_event set actor_id = 'somebody' where serial_id = '${A}' and sequence = 3;
      update serial_event e set hash = serial_event_hash(e) where serial_id = '${A}' and sequence = 3;
      update serial s set head_hash = e.hash from serial_event e
       where s.id = '${A}' and e.serial_id = s.id and e.sequence = 3;
      delete from serial where id = '${B}';
      delete from serial where id = '${C}';
      delete from serial_event where serial_id = '${C}'`)
    expect(await faults()).toEqual([
      [null, "gone", 3],
      ["A", "rewritten", 3],
      ["B", "no_record", 3],
    ])
  })

  it("finds it also where somebody wrote the database's own hash function anew", async () => {
    const { A } = await lives()
    await tamper(`
      create or replace function serial_event_hash(e serial_event) returns text language sql immutable as $$ select e.hash $$;
      update serial_event set actor_id = 'somebody' where serial_id = '${A}' and sequence = 1`)
    expect(await faults()).toEqual([["A", "changed", 1]])
  })

  it("counts every fault and names the first hundred, over pages", async () => {
    await service.execute(operation(receipt(numbers(600))))
    await tamper("update serial_event set actor_id = 'somebody'")
    const run = await verify()
    expect(run).toMatchObject({ fault_count: 600 })
    expect(run.faults).toHaveLength(100)
  })

  it("runs once at a time, and goes on where it stopped", async () => {
    await service.execute(operation(receipt(numbers(600))))
    const actor = { type: "system" as const, id: null }
    const both = await Promise.all([1, 2].map(() => service.beginAudit(actor)))
    expect(both[0]!.id).toBe(both[1]!.id)
    expect(await service.verifyNext(both[0]!.id)).toBe(true)
    // A process died here; another goes on.
    expect(await service.runningAudit()).toMatchObject({ serial_count: 500, state: "running" })
    expect(await service.verifyNext(both[0]!.id)).toBe(false)
    await service.finishAudit(both[0]!.id)
    expect(await service.runningAudit()).toBeNull()
    expect((await service.auditRuns({ limit: 10, offset: 0 })).runs).toMatchObject([
      { id: both[0]!.id, serial_count: 600, event_count: 600, state: "done" },
    ])
  })

  it("keeps the heads that were noted, and the exports that were given out", async () => {
    await lives()
    await verify()
    const manifest = {
      exported_at: new Date().toISOString(),
      scope: "{}",
      serial_count: 3,
      event_count: 9,
      heads_digest: "ab",
      key_id: null,
    }
    await service.noteExport(manifest, null, { type: "user", id: "user_1" })
    for (const statement of [
      "update serial_audit_head set sequence = 1",
      "update serial_audit_head set hash = 'ab'",
      "delete from serial_audit_head",
      "truncate serial_audit_head",
      "update serial_audit_export set serial_count = 4",
      "delete from serial_audit_export",
    ]) {
      await expect(sql(statement)).rejects.toMatchObject({ code: "23000" })
    }
    expect((await service.auditExports({ limit: 10, offset: 0 })).exports).toMatchObject([manifest])
  })

  it("gives out the chains that are wanted, whole", async () => {
    const { A, B, C } = await lives()
    await service.execute(operation(command("move", [C!], { location_id: THERE })))
    await tamper(
      `update serial_event set recorded_at = '2020-02-02T12:00:00Z' where serial_id = '${A}' and sequence = 2`
    )
    const wanted = async (filter: ChainFilter) => {
      const chains = await service.chainsWanted(filter, "", 10)
      return chains.map(({ serial_id, events }) => `${serial_id} ${events.length}`).sort()
    }
    expect(await wanted({})).toEqual([`${A} 3`, `${B} 3`, `${C} 4`].sort())
    expect(await wanted({ location_ids: [HERE] })).toEqual([`${A} 3`, `${B} 3`].sort())
    expect(await wanted({ serial_ids: [B!] })).toEqual([`${B} 3`])
    expect(await wanted({ inventory_item_ids: ["iitem_none"] })).toEqual([])
    const days = { recorded_from: "2020-02-02T00:00:00Z", recorded_before: "2020-02-03T00:00:00Z" }
    expect(await wanted(days)).toEqual([`${A} 3`])
    expect(await wanted({ recorded_before: "2020-02-02T00:00:00Z" })).toEqual([])
    const chains = await service.chainsWanted({}, "", 2)
    expect(await service.chainsWanted({}, chains[1]!.serial_id, 2)).toHaveLength(1)
  })
})
