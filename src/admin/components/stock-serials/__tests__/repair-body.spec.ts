import type { FittingRepair } from "../../../../lifecycle/reconciliation"
import type { ReconciliationView } from "../../../../types/stock"
import { repairBody, repairName } from "../repair-body"

const PLACE = {
  inventory_item_id: "iitem_1",
  location: { id: "sloc_1", name: "Shop" },
  on_hand: 5,
  stocked: 3,
} as ReconciliationView
const repair = (values: Partial<FittingRepair>): FittingRepair => ({
  repair: "raise_stock",
  quantity: 2,
  below_reserved: false,
  ...values,
})
const SAID = { reason: "counted", serialIds: [] }

it("asks for a repair on the figures that were seen", () => {
  expect(repairBody(PLACE, repair({}), SAID)).toEqual({
    inventory_item_id: "iitem_1",
    location_id: "sloc_1",
    repair: "raise_stock",
    seen: { on_hand: 5, stocked: 3 },
    reason: "counted",
  })
})

it("names the units that are written off, and says when reserved stock is taken too", () => {
  expect(
    repairBody(PLACE, repair({ repair: "mark_lost" }), { ...SAID, serialIds: ["ser_1"] })
  ).toMatchObject({ serial_ids: ["ser_1"] })
  const below = repair({ repair: "lower_stock", below_reserved: true })
  expect(repairBody(PLACE, below, SAID)).toMatchObject({ below_reserved: true })
  expect(repairName(below)).not.toBe(repairName({ ...below, below_reserved: false }))
})
