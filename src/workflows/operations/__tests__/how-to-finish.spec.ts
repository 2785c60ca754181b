import type { StockOwed } from "../../../lifecycle/stock"
import type { PendingOperation } from "../../../modules/serial/queries/operations"
import { howToFinish, type Findings } from "../how-to-finish"

const at = (location_id: string, quantity: number): StockOwed => ({
  inventory_item_id: "iitem_1",
  location_id,
  quantity,
})

function operation(values: Partial<PendingOperation>): PendingOperation {
  return {
    id: "serop_1",
    kind: "describe",
    progress: "planned",
    flow: null,
    reference_type: null,
    reference_id: null,
    recorded_at: new Date(0),
    owed: [],
    intent: null,
    ...values,
  }
}

const noted = (...awaiting_before: StockOwed[]): PendingOperation["intent"] => ({
  batches: [],
  awaiting_before,
})

const finish = (values: Partial<PendingOperation>, findings: Partial<Findings> = {}) =>
  howToFinish(operation(values), { awaiting: [], is_old: false, ...findings })

describe("howToFinish", () => {
  // Nothing awaited, some did, or more serials than stock: what counts is the difference.
  describe.each([0, 4, -2])("with %d awaiting before", (before) => {
    it.each([
      ["not raised", 0, "abandon"],
      ["raised", 3, "carry_out"],
      ["raised, and partly sold without serials", 2, "abandon"],
      ["raised, and more came", 5, "carry_out"],
    ])("planned, stock %s", (_, change, how) => {
      const planned = { owed: [at("a", 3)], intent: noted(at("a", before)) }
      expect(finish(planned, { awaiting: [at("a", before + change)] })).toMatchObject({ how })
    })

    it.each([
      ["not lowered", 3, { how: "lower", owed: [at("a", -3)] }],
      ["lowered", 0, { how: "lower", owed: [] }],
      ["not lowered, or more came", 5, { how: "leave" }],
      ["lowered, and sold without serials", -1, { how: "leave" }],
    ])("recorded, stock %s", (_, change, expected) => {
      const recorded = {
        progress: "recorded" as const,
        owed: [at("a", -3)],
        intent: noted(at("a", before)),
      }
      const awaiting = [at("a", before + change)]
      expect(finish(recorded, { awaiting })).toMatchObject(expected)
      // Even when it can never be told, stock is lowered only where that is certain.
      const old = finish(recorded, { awaiting, is_old: true })
      expect(old).toMatchObject({ how: "lower", owed: change === 3 ? [at("a", -3)] : [] })
    })
  })

  it("lowers each of several places by what is said there", () => {
    const recorded = {
      progress: "recorded" as const,
      owed: [at("a", -2), at("b", -1), at("c", 3)],
      intent: noted(at("a", 0), at("b", 7), at("c", 0)),
    }
    expect(finish(recorded, { awaiting: [at("a", 0), at("b", 8), at("c", 0)] })).toEqual({
      how: "lower",
      owed: [at("b", -1)],
    })
  })

  it("looks only at raised places to tell whether stock was raised", () => {
    const planned = { owed: [at("a", -1), at("b", 1)], intent: noted(at("a", 0), at("b", 0)) }
    expect(finish(planned, { awaiting: [at("a", 0), at("b", 1)] }).how).toBe("carry_out")
    expect(finish(planned, { awaiting: [at("a", 1), at("b", 0)] }).how).toBe("abandon")
  })

  it("trusts what was noted: stocked is carried out, nothing noted is given up", () => {
    expect(finish({ progress: "stocked", owed: [at("a", 1)] }).how).toBe("carry_out")
    expect(finish({ owed: [at("a", 1)] }, { awaiting: [at("a", 9)] }).how).toBe("abandon")
    expect(finish({}).how).toBe("abandon")
    // A compensation: the steps that moved its stock put it back before the serials.
    expect(finish({ progress: "recorded", owed: [at("a", -1)] })).toEqual({
      how: "lower",
      owed: [],
    })
  })

  describe("of a return", () => {
    type Values = Parameters<typeof finish>[0]
    const restock: Values = {
      flow: "return",
      intent: { batches: [], on_hand: [at("a", 2)] },
    }
    const inspect: Values = { flow: "return", owed: [at("a", -2)], intent: noted(at("a", 1)) }
    it.each<[string, Values, boolean, number, string]>([
      ["not received", restock, false, 5, "abandon"],
      [
        "received",
        { ...restock, intent: { batches: [], on_hand: [at("a", 2)] } },
        true,
        2,
        "carry_out",
      ],
      [
        "received, stock missing",
        { ...restock, intent: { batches: [], on_hand: [at("a", 2)] } },
        true,
        1,
        "leave",
      ],
      ["received for inspection", inspect, true, 3, "carry_out"],
      ["received for inspection, stock missing", inspect, true, 1, "leave"],
    ])("%s", (_, values, is_received, awaiting, how) => {
      expect(finish(values, { is_received, awaiting: [at("a", awaiting)] }).how).toBe(how)
    })
  })
})
