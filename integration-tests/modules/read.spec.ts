import { whyNotSellable, isWithheld } from "../../src/lifecycle/availability"
import { DEFAULT_POLICY } from "../../src/lifecycle/policy"
import type { SerialState } from "../../src/lifecycle/serial"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import { describeSerialModule } from "../support/serial-module"

const HERE = "sloc_here"
const THERE = "sloc_there"

const operation = (...batches: UnitBatch[]): OperationInput => ({
  kind: "describe",
  actor: { type: "system", id: null },
  idempotency_key: Math.random().toString(),
  batches,
})

const receipt = (
  item: string,
  numbers: readonly string[],
  set: Partial<SerialState> = {}
): UnitBatch => ({
  command: "receive",
  set: { inventory_item_id: item, location_id: HERE, scope_key: item, ...set },
  units: numbers.map((number) => ({ number, set: { number, normalized: number.toUpperCase() } })),
})

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

describeSerialModule("reading", ({ service }) => {
  const received = async (...batches: UnitBatch[]) => {
    const result = await service.execute(operation(...batches))
    await service.finish(result.operation_id)
    return result.serial_ids
  }

  describe("levels and counts", () => {
    it("judges availability as the rules do, over every combination of what withholds", async () => {
      const item = "iitem_all"
      const combinations = [true, false].flatMap((is_sellable_condition) =>
        [null, daysFromNow(-1), daysFromNow(0), daysFromNow(1)].flatMap((expires) =>
          [[], ["notice_1"]].flatMap((notice_ids) =>
            [
              { held_for: null, held_until: null },
              { held_for: "cart_1", held_until: null },
              { held_for: "cart_1", held_until: daysFromNow(-1) },
              { held_for: "cart_1", held_until: daysFromNow(1) },
            ].map((hold) => ({
              is_sellable_condition,
              expires_on: expires?.slice(0, 10) ?? null,
              notice_ids,
              ...hold,
            }))
          )
        )
      )
      const ids = await received(
        ...combinations.map(({ is_sellable_condition, expires_on }, index) => ({
          ...receipt(item, [`N${index}`], { expires_on, is_sellable_condition: true }),
          plain: { metadata: { is_sellable_condition } },
        }))
      )
      const byNumber = new Map(
        (await service.listSerials({ id: ids }, { take: null })).map(({ id, number }) => [
          number,
          id,
        ])
      )
      const id = (index: number) => byNumber.get(`N${index}`) as string
      const batches = combinations.flatMap((wanted, index): UnitBatch[] => [
        ...(wanted.held_for && wanted.expires_on !== daysFromNow(-1).slice(0, 10)
          ? [
              {
                command: "hold" as const,
                set: { held_for: wanted.held_for, held_until: wanted.held_until },
                units: [{ serial_id: id(index) }],
              },
            ]
          : []),
      ])
      await service.execute(operation(...batches))
      await service.execute(
        operation(
          ...combinations.flatMap(({ notice_ids }, index) =>
            notice_ids.length === 0
              ? []
              : [
                  {
                    command: "place_notice" as const,
                    set: { notice_ids },
                    units: [{ serial_id: id(index) }],
                  },
                ]
          )
        )
      )
      await service.execute(
        operation(
          ...combinations.map(({ is_sellable_condition }, index) => ({
            command: "regrade" as const,
            set: { is_sellable_condition },
            units: [{ serial_id: id(index) }],
          }))
        )
      )
      const reserved = await received(receipt(item, ["R1", "R2"]))
      const line = { order_id: "order_1", order_line_item_id: "line_1" }
      await service.execute(
        operation({
          command: "capture",
          set: line,
          units: reserved.map((serial_id) => ({ serial_id })),
        })
      )
      await received(receipt(item, ["T1"], { location_id: THERE }))

      const now = new Date().toISOString()
      const moment = { now, today: now.slice(0, 10) }
      const serials = (await service.listSerials(
        { inventory_item_id: item, location_id: HERE },
        { take: null }
      )) as unknown as (SerialState & { held_until: Date | string | null })[]
      const states = serials.map((serial) => ({
        ...serial,
        held_until: serial.held_until ? new Date(serial.held_until).toISOString() : null,
      }))
      const withheld = states.filter((state) => isWithheld(state, moment)).length
      const inStock = states.filter(({ status }) => status === "in_stock").length
      expect(withheld).toBeGreaterThan(10)
      expect(states.some((state) => whyNotSellable(state, moment) === null)).toBe(true)
      expect(await service.levelsOf([item])).toEqual([
        {
          inventory_item_id: item,
          location_id: HERE,
          on_hand: combinations.length + 2,
          reserved_serials: 2,
          withheld,
          sellable: inStock - withheld,
        },
        {
          inventory_item_id: item,
          location_id: THERE,
          on_hand: 1,
          reserved_serials: 0,
          withheld: 0,
          sellable: 1,
        },
      ])
      // Any-N takes exactly the sellable ones.
      const all = { inventory_item_id: item, location_id: HERE, strategy: "fifo" as const }
      await expect(
        service.execute(
          operation({
            command: "capture",
            set: line,
            any: { ...all, quantity: inStock - withheld + 1 },
          })
        )
      ).rejects.toMatchObject({ refusals: [{ code: "not_enough_serials" }] })
      const taken = await service.execute(
        operation({ command: "capture", set: line, any: { ...all, quantity: inStock - withheld } })
      )
      expect(taken.serial_ids).toHaveLength(inStock - withheld)
    })

    it("counts by place and status, many items at once", async () => {
      await received(receipt("iitem_a", ["A1", "A2"]), receipt("iitem_b", ["B1"]))
      const [a1] = await service.listSerials({ number: "A1" })
      await service.execute(
        operation({
          command: "lose",
          set: { reason: "gone" },
          units: [{ serial_id: a1?.id as string }],
        })
      )
      expect(await service.countsOf(["iitem_a", "iitem_b", "iitem_c"])).toEqual([
        { inventory_item_id: "iitem_a", location_id: HERE, status: "in_stock", count: 1 },
        { inventory_item_id: "iitem_a", location_id: HERE, status: "lost", count: 1 },
        { inventory_item_id: "iitem_b", location_id: HERE, status: "in_stock", count: 1 },
      ])
      expect(await service.levelsOf(["iitem_a", "iitem_b"], [THERE])).toEqual([])
      expect(await service.levelsOf([])).toEqual([])
    })
  })

  describe("policies", () => {
    it("lays store, item and location over the defaults", async () => {
      const ofStore = { id: "store", inventory_item_id: null, location_id: null }
      const ofItem = { ...ofStore, id: "iitem_a", inventory_item_id: "iitem_a" }
      for (const layer of [
        { ...ofStore, parts: { strategy: "fifo", fulfillment: "auto" } },
        { ...ofItem, is_tracked: true, parts: { fulfillment: "require" } },
        { ...ofItem, id: `iitem_a@${HERE}`, location_id: HERE, parts: { return: "optional" } },
      ] as const) {
        await service.savePolicyLayer(layer)
      }
      const [tracked, untracked] = await service.policiesOf(["iitem_a", "iitem_x"], HERE)
      expect(tracked).toEqual({
        inventory_item_id: "iitem_a",
        is_tracked: true,
        policy: { ...DEFAULT_POLICY, strategy: "fifo", fulfillment: "require", return: "optional" },
      })
      expect(untracked).toMatchObject({ is_tracked: false, policy: { fulfillment: "auto" } })
      const [elsewhere] = await service.policiesOf(["iitem_a"], THERE)
      expect(elsewhere?.policy.return).toBe("require")
      const at = await service.policiesAt([
        { inventory_item_id: "iitem_a", location_id: THERE },
        { inventory_item_id: "iitem_x", location_id: HERE },
        { inventory_item_id: "iitem_a", location_id: HERE },
      ])
      expect(at.map(({ is_tracked, policy }) => [is_tracked, policy.return])).toEqual([
        [true, "require"],
        [false, "require"],
        [true, "optional"],
      ])
      const firstPage = { limit: 1, offset: 0 }
      expect(await service.trackedPage(firstPage)).toEqual({ ids: ["iitem_a"], count: 1 })
      expect(await service.trackedPage({ limit: 1, offset: 1 })).toEqual({ ids: [], count: 1 })
      expect(await service.trackedPage(firstPage, ["iitem_x"])).toEqual({ ids: [], count: 0 })
      expect(await service.trackedItems(["iitem_a", "iitem_x"])).toEqual(["iitem_a"])
      expect(await service.policyLayersOf("iitem_a")).toHaveLength(3)
      expect(await service.policyLayersOf(null)).toHaveLength(1)
    })

    it("knows at once that a first item is tracked, and that the store allocates at placement", async () => {
      const nothing = { tracks_anything: false, allocates_at_placement: false }
      expect(await service.storeFacts()).toEqual(nothing)
      const layer = { inventory_item_id: null, location_id: null, parts: {} }
      await service.savePolicyLayer({ ...layer, id: "store", is_tracked: false })
      expect(await service.storeFacts()).toEqual(nothing)
      const parts = { allocation: "placement" as const }
      await service.savePolicyLayer({ ...layer, id: "iitem_a", is_tracked: true, parts })
      expect(await service.storeFacts()).toEqual({
        tracks_anything: true,
        allocates_at_placement: true,
      })
    })
  })

  describe("an order's assignments", () => {
    it("tells captured, sold, declared and returned apart, each sale by itself", async () => {
      const [one, two] = await received(receipt("iitem_a", ["A1", "A2"]))
      const line = { order_id: "order_1", order_line_item_id: "line_1" }
      const unit = { units: [{ serial_id: one as string }] }
      await service.execute(
        operation({ command: "capture", set: { ...line, captured_as: "manual" }, ...unit })
      )
      expect(await service.listOrderAssignments({ order_ids: ["order_1"] })).toMatchObject([
        {
          serial_id: one,
          state: "captured",
          captured_as: "manual",
          number: "A1",
          status: "reserved",
        },
      ])
      await service.execute(
        operation({ command: "sell", set: { fulfillment_id: "ful_1" }, ...unit })
      )
      await service.execute(
        operation({
          command: "declare_return",
          set: { return_id: "ret_1", return_disposition: "good", return_treatment: "inspect" },
          ...unit,
        })
      )
      expect(await service.listOrderAssignments({ line_ids: ["line_1"] })).toMatchObject([
        { state: "sold", return_id: "ret_1", return_treatment: "inspect", fulfillment_id: "ful_1" },
      ])
      await service.execute(
        operation({ command: "return_to_stock", set: { location_id: HERE }, ...unit })
      )
      await service.execute(
        operation({
          command: "capture",
          set: { ...line, order_line_item_id: "line_2" },
          units: [{ serial_id: one as string }, { serial_id: two as string }],
        })
      )
      await service.execute(
        operation({ command: "release", units: [{ serial_id: two as string }] })
      )
      const all = await service.listOrderAssignments({ order_ids: ["order_1"] })
      expect(all).toMatchObject([
        {
          state: "returned",
          order_line_item_id: "line_1",
          return_id: "ret_1",
          return_disposition: "good",
        },
        { state: "captured", order_line_item_id: "line_2" },
      ])
      expect(all.map(({ sold_at }) => typeof sold_at)).toEqual(["string", "object"])
      expect(await service.listOrderAssignments({})).toEqual([])
    })
  })
})
