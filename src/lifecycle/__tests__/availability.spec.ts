import { whyText } from "../refusals"
import { isWithheld, whyNotSellable, withheldBy } from "../availability"

const MOMENT = { now: "2026-06-01T12:00:00.000Z", today: "2026-06-01" }

const UNIT = {
  status: "in_stock",
  is_sellable_condition: true,
  expires_on: null,
  notice_ids: [],
  held_for: null,
  held_until: null,
} satisfies Parameters<typeof withheldBy>[0]

describe("what withholds a unit in stock", () => {
  it.each<[string, Partial<Parameters<typeof withheldBy>[0]>, string | null, string | null]>([
    ["nothing", {}, null, null],
    [
      "a notice before its condition",
      { notice_ids: ["not_1"], is_sellable_condition: false },
      "notice",
      "a notice blocks it (not_1)",
    ],
    [
      "its condition",
      { is_sellable_condition: false },
      "condition",
      "its condition is not for sale",
    ],
    ["its last day", { expires_on: "2026-05-31" }, "expiry", "it expired on 2026-05-31"],
    ["no last day that is today", { expires_on: "2026-06-01" }, null, null],
    ["a cart, which is no reason to others than its buyer", { held_for: "cart_1" }, "cart", null],
  ])("is %s", (_, traits, by, why) => {
    const unit = { ...UNIT, ...traits }
    expect(withheldBy(unit, MOMENT)).toBe(by)
    const reason = whyNotSellable(unit, MOMENT)
    expect(reason && whyText(reason)).toBe(why)
    expect(isWithheld(unit, MOMENT)).toBe(by !== null)
  })

  it("says nothing of a unit that is not in stock", () => {
    const sold = { ...UNIT, status: "sold" as const, is_sellable_condition: false }
    expect(withheldBy(sold, MOMENT)).toBeNull()
    expect(isWithheld(sold, MOMENT)).toBe(false)
  })
})
