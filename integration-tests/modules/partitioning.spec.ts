import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { command, numbers, operation, receipt } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const SCRIPT = readFileSync(resolve(__dirname, "../../tools/partition-events.sql"), "utf8")

/** What the script of docs/scaling.md makes of the events' table, and that the ledger is what it was. */
describeSerialModule("events in partitions", ({ service, sql }) => {
  /** What the table has, by name: columns, constraints, indexes and triggers. */
  const shape = () =>
    sql(
      `select 'column' as what, attname as name, format_type(atttypid, atttypmod) || attnotnull::text as says
         from pg_attribute where attrelid = 'serial_event'::regclass and attnum > 0 and not attisdropped
       union all
       select 'constraint', conname, pg_get_constraintdef(oid) from pg_constraint
        where 'serial_event'::regclass in (conrelid, confrelid)
          and coalesce(confrelid, 0) not in (select inhrelid from pg_inherits) and conparentid = 0
       union all
       select 'index', indexrelid::regclass::text, indisunique::text from pg_index where indrelid = 'serial_event'::regclass
       union all
       select 'trigger', tgname, translate(pg_get_triggerdef(oid), '()', '') from pg_trigger
        where tgrelid = 'serial_event'::regclass and not tgisinternal
       order by 1, 2`
    )

  const events = () => sql("select * from serial_event order by serial_id, sequence")

  it("are the same events, under the same rules, and the ledger goes on", async () => {
    const { serial_ids } = await service.execute(operation(receipt(numbers(500))))
    await service.execute(operation(command("describe", serial_ids, { bin: "A" })))
    const [before, earlier] = [await shape(), await events()]
    await sql(SCRIPT)
    expect(await events()).toEqual(earlier)
    expect(await shape()).toEqual(before)
    const [{ parts }] = await sql<{ parts: number }>(
      "select count(distinct tableoid)::int as parts from serial_event"
    )
    expect(parts).toBe(16)

    await service.execute(operation(receipt(["LATER-1"])))
    const { operation_id } = await service.execute(
      operation(command("describe", serial_ids, { bin: "B" }))
    )
    await service.execute({
      operation_id,
      mode: "strict",
      actor: { type: "user", id: "user_1" },
      idempotency_key: "undone-in-partitions",
    })
    const { id } = await service.beginAudit({ type: "user", id: "user_1" })
    while (await service.verifyNext(id)) {
      // Each turn takes the next units.
    }
    await service.finishAudit(id)
    const [run] = (await service.auditRuns({ limit: 1, offset: 0 }, id)).runs
    expect(run).toMatchObject({ serial_count: 501, event_count: 2_001, fault_count: 0 })
  })

  it("are changed, deleted and continued by nobody but an operation", async () => {
    await service.execute(operation(receipt(["A", "B"])))
    await sql(SCRIPT)
    for (const statement of [
      "update serial_event set actor_id = 'somebody'",
      "delete from serial_event",
      "truncate serial_event cascade",
      "insert into serial_event select * from serial_event limit 1",
      // Past the whole table, too.
      ...Array.from({ length: 16 }, (_, at) => `delete from serial_event_${at}`),
    ]) {
      await expect(sql(statement)).rejects.toThrow(/is refused|does not continue/)
    }
  })

  it("are left alone the second time", async () => {
    await service.execute(operation(receipt(["A"])))
    await sql(SCRIPT)
    const before = await shape()
    await sql(SCRIPT)
    expect(await shape()).toEqual(before)
  })
})
