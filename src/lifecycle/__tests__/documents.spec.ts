import {
  COUNT_STATUSES,
  COUNT_STEPS,
  PRESENT_STATUSES,
  whyNotStep,
  type CountStep,
} from "../counts"
import { balanceOf, whyNotOfDelivery, type DeliveryStep } from "../deliveries"
import { ON_HAND_STATUSES } from "../statuses"

describe("a line of a delivery", () => {
  const counts = { expected: 1, received: 2, unexpected: 1, missing: 1 }

  it.each([
    [5, { received: 3, announced: 4, missing: 2, over: 0 }],
    [3, { received: 3, announced: 4, missing: 0, over: 0 }],
    [2, { received: 3, announced: 4, missing: 0, over: 1 }],
  ])("of %i units is short, even or over", (quantity, balance) => {
    expect(balanceOf(quantity, counts, 4)).toEqual(balance)
  })
})

describe("a delivery", () => {
  const why = (step: DeliveryStep, status: "open" | "closed" | "cancelled", more = {}) =>
    whyNotOfDelivery(step, { status, awaits: false, received: 0, ...more })
  const steps: DeliveryStep[] = ["receive", "change", "close", "cancel"]

  it("takes every step while it is open, and none once it has ended", () => {
    expect(steps.map((step) => why(step, "open"))).toEqual([null, null, null, null])
    expect(new Set(steps.flatMap((step) => [why(step, "closed"), why(step, "cancelled")]))).toEqual(
      new Set(["delivery_ended"])
    )
  })

  it("is not cancelled when units of it came", () => {
    expect(why("cancel", "open", { received: 1 })).toBe("delivery_has_receipts")
    expect(why("close", "open", { received: 1 })).toBeNull()
  })

  it("is ended once more as it was, when numbers are expected again", () => {
    expect(why("close", "closed", { awaits: true })).toBeNull()
    expect(why("cancel", "closed", { awaits: true })).toBe("delivery_ended")
    expect(why("receive", "closed", { awaits: true })).toBe("delivery_ended")
  })
})

describe("a count", () => {
  it("expects to find what is on hand, and what stands beside it", () => {
    expect(PRESENT_STATUSES).toEqual(expect.arrayContaining(ON_HAND_STATUSES))
  })

  it("lets each step be taken where the table says, and nothing once it has ended", () => {
    const steps = Object.keys(COUNT_STEPS) as CountStep[]
    const allowed = steps.flatMap((step) =>
      COUNT_STATUSES.filter(
        (status) => whyNotStep(step, { status, is_approved: true }) === null
      ).map((status) => `${status} ${step}`)
    )
    expect(allowed).toEqual([
      "open scan",
      "open review",
      "reviewing recount",
      "reviewing approve",
      "reviewing close",
      "open cancel",
      "reviewing cancel",
    ])
    expect(whyNotStep("scan", { status: "closed", is_approved: true })).toBe("count_ended")
  })

  it("is closed only once it is approved", () => {
    expect(whyNotStep("close", { status: "reviewing", is_approved: false })).toBe(
      "count_not_approved"
    )
  })
})
