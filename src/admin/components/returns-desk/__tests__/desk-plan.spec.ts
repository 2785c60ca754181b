import { commandsFor } from "../../../../lifecycle/decide"
import { NEW_SERIAL, type SerialState } from "../../../../lifecycle/serial"
import { transitionOf } from "../../../../lifecycle/transitions"
import type { SerialResponse } from "../../../../types/serials"
import { deskPlan } from "../desk-plan"

function planFor(values: Partial<SerialState> & Pick<SerialState, "status" | "owner">) {
  const state = { ...NEW_SERIAL, ...values }
  const commands = commandsFor(state).filter((command) => transitionOf(command).manual)
  return deskPlan({ ...state, commands } as SerialResponse["serial"])
}

const sold = {
  status: "sold",
  owner: "customer",
  order_id: "o",
  order_line_item_id: "l",
  sold_at: "2026-06-15T12:00:00.000Z",
} as const

describe("what the returns desk offers", () => {
  it("is the return, a repair or a refusal for a sold unit", () => {
    expect(planFor(sold)).toEqual({
      canRequest: true,
      commands: ["take_back", "keep_found"],
      newCase: "customer",
      caseId: null,
      canRefuse: true,
    })
  })

  it("is no second return for one that is coming back, and none for one sold on no order", () => {
    expect(planFor({ ...sold, return_id: "r" })).toMatchObject({ canRequest: false, commands: [] })
    expect(planFor({ status: "sold", owner: "customer" }).canRequest).toBe(false)
  })

  it("is the inspection for one that waits for it", () => {
    expect(planFor({ status: "returned", owner: "store" })).toMatchObject({
      canRequest: false,
      canRefuse: false,
      commands: ["pass_inspection", "fail_inspection"],
      newCase: "internal",
    })
  })

  it("is its case for one that is on one, and handing it back", () => {
    expect(planFor({ status: "in_repair", owner: "customer", case_id: "c" })).toMatchObject({
      commands: ["hand_back"],
      newCase: null,
      caseId: "c",
    })
  })

  it("is handing back for a customer's evidence", () => {
    expect(planFor({ status: "quarantined", owner: "customer" }).commands).toEqual([
      "hand_back_evidence",
    ])
  })

  it("is handing out for what was sold to somebody and is kept for them", () => {
    expect(planFor({ ...sold, status: "quarantined" })).toMatchObject({
      canRequest: false,
      commands: ["hand_out_found"],
    })
  })
})
