import type { LedgerResult } from "../../src/modules/serial/ledger/results"
import type { OperationInput } from "../../src/modules/serial/ledger/types"
import {
  atOnce,
  capture,
  command,
  HERE,
  ITEM,
  numbers,
  operation,
  receipt,
  sorted,
  undoing,
} from "../support/operations"
import { describeSerialModule } from "../support/serial-module"
import { ASTRAY_TALLY } from "../support/tally"

const CLIENTS = 32

describeSerialModule(
  "at once, over real connections",
  ({ service, sql }) => {
    const done = async (input: OperationInput): Promise<LedgerResult> => {
      const result = await service.execute(input)
      await service.finish(result.operation_id)
      return result
    }
    const received = async (count: number, beginning?: string) =>
      (await done(operation(receipt(numbers(count, beginning))))).serial_ids

    const count = async (condition: string) => {
      const [row] = await sql<{ count: string }>(`select count(*) from serial where ${condition}`)
      return Number(row?.count)
    }
    const brokenChains = () =>
      sql(
        `select e.serial_id from serial_event e left join serial_event p on p.serial_id = e.serial_id and p.sequence = e.sequence - 1
          where e.hash <> serial_event_hash(e) or e.prev_hash is distinct from p.hash
         union all select id from serial s where version <> (select count(*) from serial_event where serial_id = s.id)`
      )
    const holds = (name: string, body: () => Promise<void>) =>
      it(name, async () => {
        await body()
        expect(await brokenChains()).toEqual([])
        expect(await sql(ASTRAY_TALLY)).toEqual([])
      })

    holds("uses as many connections as there are clients", async () => {
      const pids = await Promise.all(
        numbers(CLIENTS).map((number) => service.execute(operation(receipt([number]))))
      )
      expect(pids).toHaveLength(CLIENTS)
      const [{ connections }] = await sql<{ connections: string }>(
        "select count(*) as connections from pg_stat_activity where datname = current_database()"
      )
      expect(Number(connections)).toBeGreaterThan(CLIENTS / 2)
    })

    holds("keeps the tally while it is being added up", async () => {
      const ids = await received(CLIENTS)
      await Promise.all(
        ids.map(async (id, at) => {
          await done(operation(capture([id], `ordli_${at}`)))
          await service.foldTally()
          await done(operation(command("release", [id])))
        })
      )
      await service.foldTally()
      expect(await sql("select status, location_id, count from serial_tally")).toEqual([
        { status: "in_stock", location_id: HERE, count: CLIENTS },
      ])
      expect(await service.foldTally()).toBe(0)
    })

    holds("creates one number once; each other client is told that it exists", async () => {
      const spellings = ["ab-1", "AB-1", " ab-1 ", "Ab-1"]
      const { won, lost } = await atOnce(CLIENTS, (at) =>
        service.execute(operation(receipt([spellings[at % spellings.length] as string])))
      )
      expect(won).toHaveLength(1)
      expect(lost).toEqual(Array(CLIENTS - 1).fill("already_exists"))
      expect(await count("true")).toBe(1)
    })

    holds("brings a void number to life once", async () => {
      const first = await done(operation(receipt(["A1"])))
      await service.finish((await service.execute(undoing(first.operation_id))).operation_id)
      const { won, lost } = await atOnce(CLIENTS, () => service.execute(operation(receipt(["A1"]))))
      expect(won).toHaveLength(1)
      expect(lost).toEqual(Array(CLIENTS - 1).fill("already_exists"))
      expect(await count("true")).toBe(1)
    })

    holds("gives one number to one of the units that are to be corrected to it", async () => {
      const ids = await received(CLIENTS)
      const set = { number: "RIGHT", normalized: "RIGHT", reason: "misread" }
      const { won, lost } = await atOnce(CLIENTS, (at) =>
        service.execute(operation(command("correct_number", [ids[at] as string], set)))
      )
      expect(won).toHaveLength(1)
      expect(lost).toEqual(Array(CLIENTS - 1).fill("already_exists"))
      expect(await count("normalized = 'RIGHT'")).toBe(1)
    })

    holds(
      "captures one unit for one line; each other client is told that it is another's",
      async () => {
        const ids = await received(1)
        const { won, lost } = await atOnce(CLIENTS, (at) =>
          service.execute(operation(capture(ids, `ordli_${at}`)))
        )
        expect(won).toHaveLength(1)
        expect(lost).toEqual(Array(CLIENTS - 1).fill("reserved_elsewhere"))
      }
    )

    holds(
      "lets 32 clients claim any 5 of 1,000 units until none is left: each unit once",
      async () => {
        await received(1000)
        const claimed: string[] = []
        const any = {
          inventory_item_id: ITEM,
          location_id: HERE,
          quantity: 5,
          strategy: "fifo" as const,
        }
        const claim = (line: string) =>
          service.execute(operation({ command: "capture", set: { order_line_item_id: line }, any }))
        const client = async (at: number) => {
          for (let line = 0; ; line++) {
            claimed.push(...(await claim(`ordli_${at}_${line}`)).serial_ids)
          }
        }
        const { won, lost } = await atOnce(CLIENTS, client)
        expect(won).toEqual([])
        expect(lost).toEqual(Array(CLIENTS).fill("not_enough_serials"))
        expect(claimed).toHaveLength(1000)
        expect(new Set(claimed).size).toBe(1000)
        expect(await count("status = 'reserved'")).toBe(1000)
        const lines = await sql(
          "select order_line_item_id from serial_assignment where state = 'captured' group by 1 having count(*) <> 5"
        )
        expect(lines).toEqual([])
      }
    )

    holds("changes the same 1,000 units in opposite orders without a deadlock", async () => {
      const ids = await received(1000)
      const { won, lost } = await atOnce(8, (at) =>
        service.execute(
          operation(command("describe", at % 2 ? ids : ids.toReversed(), { lot: `L${at}` }))
        )
      )
      expect(lost).toEqual([])
      expect(won).toHaveLength(8)
      expect(await count("version = 9")).toBe(1000)
    })

    holds(
      "receives overlapping lists in opposite orders: each number once, no deadlock",
      async () => {
        const all = numbers(600)
        const { won, lost } = await atOnce(8, (at) => {
          const list = all.slice(at * 10, at * 10 + 500)
          return service.execute(operation(receipt(at % 2 ? list : list.toReversed())))
        })
        expect(won).toHaveLength(1)
        expect(lost).toEqual(Array(7).fill("already_exists"))
        expect(await count("true")).toBe(500)
      }
    )

    holds("acts once for one idempotency key from 16 clients", async () => {
      const key = { idempotency_key: "one key" }
      const input = { ...operation(receipt(["A1"])), ...key }
      const { won, lost } = await atOnce(16, () => service.execute(input))
      expect(new Set(won.map(({ operation_id }) => operation_id)).size).toBe(1)
      expect([...new Set(lost)].filter((code) => code !== "operation_unfinished")).toEqual([])
      expect(won.length + lost.length).toBe(16)
      expect(await count("true")).toBe(1)

      // Nothing is owed for a capture, so it is finished at once and everybody gets the same answer.
      const captureOnce = {
        ...operation(capture(won[0]?.serial_ids ?? [])),
        idempotency_key: "two",
      }
      const answers = await atOnce(16, () => service.execute(captureOnce))
      expect(answers.lost).toEqual([])
      const { is_replay: _, withheld_places: __, ...answer } = answers.won[0] as LedgerResult
      answers.won.forEach((each) => expect(each).toMatchObject(answer))
      expect(answers.won.filter(({ is_replay }) => !is_replay)).toHaveLength(1)
    })

    holds("reverts once, whatever keys the clients bring", async () => {
      const { operation_id } = await done(operation(receipt(numbers(50))))
      const { won, lost } = await atOnce(16, () => service.execute(undoing(operation_id)))
      expect(won).toHaveLength(1)
      expect(lost).toEqual(Array(15).fill("already_reverted"))
      expect(await count("status = 'void' and version = 2")).toBe(50)
    })

    holds("lets either a capture or the undoing of the receipt have the unit", async () => {
      for (let round = 0; round < 8; round++) {
        const { operation_id, serial_ids } = await done(operation(receipt([`R${round}`])))
        const { won, lost } = sorted(
          await Promise.allSettled([
            service.execute(undoing(operation_id)),
            service.execute(operation(capture(serial_ids))),
          ])
        )
        expect(won).toHaveLength(1)
        expect(["changed_since", "unknown_serial"]).toContain(lost[0])
      }
    })

    holds("carries a planned operation out once", async () => {
      const planned = await service.plan(operation(receipt(numbers(100))))
      const { won, lost } = await atOnce(8, () => service.carryOut(planned.operation_id))
      expect(lost).toEqual([])
      expect(won.filter(({ is_replay }) => !is_replay)).toHaveLength(1)
      won.forEach(({ serial_ids, owed }) => {
        expect(serial_ids).toEqual(won[0]?.serial_ids)
        expect(owed).toEqual(planned.owed)
      })
      expect(await count("version = 1")).toBe(100)
    })

    holds("writes 10,000 units in one operation, and reverts them", async () => {
      const result = await done(operation(receipt(numbers(10_000))))
      expect(result.owed).toEqual([
        { inventory_item_id: ITEM, location_id: HERE, quantity: 10_000 },
      ])
      const reversal = await service.execute(undoing(result.operation_id))
      expect(reversal.owed).toMatchObject([{ quantity: -10_000 }])
      expect(await count("status = 'void'")).toBe(10_000)
    })

    holds(
      "leaves nothing half-written when the connection is killed, and does it when asked again",
      async () => {
        const input = operation(receipt(numbers(10_000)))
        const running = service.execute(input).then(
          () => null,
          (error: Error) => error
        )
        let killed = 0
        while (killed === 0) {
          const rows = await sql(
            `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and state <> 'idle' and query like 'insert into serial %'`
          )
          killed = rows.length
        }
        const error = await running
        expect(error).toBeInstanceOf(Error)
        expect(error?.message).toMatch(/terminat|connection/i)
        expect(await count("true")).toBe(0)
        expect(
          await sql("select id from serial_operation union all select serial_id from serial_event")
        ).toEqual([])
        expect((await service.execute(input)).serial_ids).toHaveLength(10_000)
      }
    )
  },
  { connections: 40 }
)
