import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { Migrator } from "@medusajs/framework/mikro-orm/migrations"
import { canonicalForm, type EventCore } from "../../src/lifecycle/event"
import { operation, receipt } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const path = resolve(__dirname, "../../src/modules/serial/migrations")

/** Everything in the schema that somebody put there, with how it is defined. */
const OBJECTS = `
  select 'table ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
         || coalesce(l.collname, '') || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as object
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    left join pg_collation l on l.oid = a.attcollation
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t
    join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not tgisinternal
  union all select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
  union all select 'sequence ' || relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
  order by 1`

describeSerialModule("migrations", ({ service, sql, url }) => {
  const objects = async () => (await sql<{ object: string }>(OBJECTS)).map(({ object }) => object)
  const ours = (all: string[]) => all.filter((object) => !object.includes("mikro_orm_migrations"))

  it("go up, down without leaving anything, and up to the same again", async () => {
    const orm = await MikroORM.init({
      clientUrl: url(),
      entities: [],
      discovery: { warnWhenNoEntities: false },
      migrations: { path, pathTs: path, silent: true, snapshot: false },
      extensions: [Migrator],
    })
    try {
      const before = await objects()
      expect(ours(before).length).toBeGreaterThan(100)
      await orm.getMigrator().down({ to: 0 })
      expect(ours(await objects())).toEqual([])
      await orm.getMigrator().up()
      expect(await objects()).toEqual(before)
    } finally {
      await orm.close()
    }
  })

  describe("the chain", () => {
    const chained = async () => {
      const result = await service.execute(operation(receipt(["A1"])))
      const [row] = await sql("select * from serial_event")
      // As text, as the ledger knows it: instants as ISO 8601.
      const last = JSON.parse(JSON.stringify(row)) as EventCore & { hash: string }
      return { operation_id: result.operation_id, last }
    }

    /** A next event as the ledger would write it, but for what is given; with its right hash unless that is given. */
    const next = async (wrong: Partial<EventCore & { hash: string }>) => {
      const { last } = await chained()
      const { hash: prev_hash } = last
      const core = {
        ...last,
        sequence: 2,
        from_status: "in_stock",
        prev_hash,
        changes: "{}",
        ...wrong,
      }
      const hash =
        wrong.hash ??
        createHash("sha256")
          .update(canonicalForm(core as EventCore))
          .digest("hex")
      return { ...core, hash }
    }

    const insert = (event: object) =>
      sql(
        `do $do$ begin
           perform set_config('serials.operation', 'serop_attack', true);
           insert into serial_event select * from json_populate_record(null::serial_event, $json$${JSON.stringify(event)}$json$);
         end $do$`
      )

    it("takes what continues it", async () => {
      await expect(insert(await next({}))).resolves.toEqual([])
    })

    it.each<[string, Partial<EventCore & { hash: string }>]>([
      ["a wrong previous hash", { prev_hash: "00" }],
      ["no previous hash", { prev_hash: null }],
      ["a wrong hash", { hash: "00" }],
      ["a gap", { sequence: 3 }],
      ["an event before the first", { sequence: 0 }],
      ["an event far before the first", { sequence: -1 }],
      ["a second first event", { sequence: 1, prev_hash: null }],
      ["a chain of another serial", { serial_id: "ser_other" }],
      ["an operation that there is not", { operation_id: "serop_none" }],
    ])("refuses %s, also from somebody who knows the setting", async (_, wrong) => {
      await expect(insert(await next(wrong))).rejects.toMatchObject({
        code: expect.stringMatching(/^23/) as unknown,
      })
    })

    it.each([
      "update serial_event set changes = '{}'",
      "update serial_event set sequence = 2",
      "update serial_event set recorded_at = now()",
      "delete from serial_event",
      "truncate serial_event cascade",
      "truncate serial_assignment",
      "truncate serial_identifier",
      "truncate serial_operation cascade",
      "delete from serial",
      "update serial set status = 'sold'",
      "update serial set version = version + 1, bin = 'x'",
      "update serial set version = version - 1",
      "update serial set id = 'ser_other'",
    ])("refuses: %s", async (statement) => {
      await chained()
      await expect(
        sql(
          `do $do$ begin perform set_config('serials.operation', 'serop_attack', true); ${statement}; end $do$`
        )
      ).rejects.toMatchObject({ code: expect.stringMatching(/^23/) as unknown })
    })

    it("lets notes be erased: they stand beside the chain", async () => {
      await chained()
      await expect(sql("update serial_event set notes_before = null")).resolves.toEqual([])
    })
  })
})
