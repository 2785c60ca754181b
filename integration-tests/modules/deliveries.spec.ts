import fc from "fast-check"
import { DELIVERY, ENDING } from "../../src/lifecycle/deliveries"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import { refusalsIn } from "../../src/modules/serial/refusal-error"
import { ASTRAY_DELIVERY_UNITS } from "../support/delivery-units"
import { command, HERE, ITEM, numbers, operation, receipt, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

/** More lives, or one again: `FC_RUNS=50 FC_SEED=… npm run test:modules -- deliveries`. */
const RUNS = Number(process.env.FC_RUNS ?? 6)
const seed = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) }

const OTHER_ITEM = "iitem_2"
const DELIVERIES = ["serdel_a", "serdel_b"]

describeSerialModule("expected deliveries", ({ service, sql }) => {
  const ofDelivery = (id: string, ...batches: UnitBatch[]): OperationInput => ({
    ...operation(...batches),
    kind: "receive",
    reference: { type: DELIVERY, id },
    delivery: { id },
  })
  const announcement = (id: string, named: readonly string[]): UnitBatch => ({
    ...receipt(named, { delivery_id: id }),
    command: "announce",
  })
  const begin = (id: string, named: readonly string[], quantity = 10) =>
    run({
      ...ofDelivery(id, announcement(id, named)),
      kind: "create_delivery",
      delivery: {
        begins: {
          id,
          supplier: "Maker",
          reference: null,
          location_id: HERE,
          expected_on: null,
          note: null,
          lines: [
            { inventory_item_id: ITEM, quantity },
            { inventory_item_id: OTHER_ITEM, quantity },
          ],
        },
      },
    })

  async function run(input: OperationInput | ReturnType<typeof undoing>) {
    const done = await service.execute(input)
    await service.finish(done.operation_id)
    return done
  }

  const countsOf = async (id: string) => {
    const { deliveries } = await service.findDeliveries({ ids: [id] }, { limit: 1, offset: 0 })
    return deliveries[0]!.lines.map(({ counts }) => counts)
  }

  it("note what becomes of their units as the events tell it, whatever happens to these", async () => {
    const all = numbers(6)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 10, maxLength: 30 }),
        async (life) => {
          const own = `${Math.random()}`.slice(2)
          const ids = DELIVERIES.map((id) => id + own)
          const named = all.map((number) => own + number)
          const operations: string[] = []
          for (const id of ids) {
            operations.push((await begin(id, [])).operation_id)
          }
          const units = async () => {
            const rows = await sql<{ id: string }>(
              "select id from serial where number = any($1) order by number, id",
              [named]
            )
            return rows.map((row) => row.id)
          }
          for (const [what, which, whose] of life) {
            const id = ids[whose % ids.length]!
            const number = named[which % named.length]!
            const known = await units()
            const one = known.length > 0 ? [known[which % known.length]!] : []
            const steps: (() => OperationInput | ReturnType<typeof undoing>)[] = [
              () => ofDelivery(id, announcement(id, [number])),
              () => ofDelivery(id, receipt([number], { delivery_id: id })),
              () => operation(receipt([number])),
              () => operation(command("cancel_announcement", one)),
              () =>
                operation(
                  command("reclassify", one, {
                    inventory_item_id: OTHER_ITEM,
                    scope_key: OTHER_ITEM,
                  })
                ),
              () => ({
                ...ofDelivery(id, { command: "cancel_announcement", expected_of: id }),
                kind: ENDING.closed,
                delivery: { id, ends: "closed" as const },
              }),
              () => undoing(operations[which % operations.length]!),
              () => undoing(operations[which % operations.length]!, "compensate"),
            ]
            try {
              operations.push((await run(steps[what % steps.length]!())).operation_id)
            } catch (error) {
              if (refusalsIn(error) === null) throw error
            }
            expect(await sql(ASTRAY_DELIVERY_UNITS)).toEqual([])
          }
        }
      ),
      { numRuns: RUNS, ...seed, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true }
    )
  })

  it("count units that came, are awaited, and were cancelled by hand", async () => {
    await begin("serdel_many", numbers(3_000), 3_000)
    await run(ofDelivery("serdel_many", receipt(numbers(2_000), { delivery_id: "serdel_many" })))
    await run(operation(command("cancel_announcement", await expected(10))))
    expect(await countsOf("serdel_many")).toEqual([
      { expected: 990, received: 2_000, unexpected: 0, missing: 10 },
      { expected: 0, received: 0, unexpected: 0, missing: 0 },
    ])
  })

  const expected = async (count: number) => {
    const rows = await sql<{ id: string }>(
      "select id from serial where status = 'expected' order by id limit $1",
      [count]
    )
    return rows.map(({ id }) => id)
  }

  it("let nobody but an operation write what is noted", async () => {
    await begin("serdel_closed", numbers(1))
    await expect(sql("update serial_delivery_unit set fate = 'came'")).rejects.toThrow()
    await expect(sql("delete from serial_delivery_unit")).rejects.toThrow()
  })
})
