import {
  bookSteps,
  DEFAULT_BOOK_FIELDS,
  entryLacks,
  fieldValues,
  partySource,
  whatLacks,
  type BookChange,
} from "../book"
import { changesBetween, NEW_SERIAL } from "../serial"
import { EXISTING, type Status } from "../statuses"
import { COMMANDS, transitionOf, type CommandName } from "../transitions"
import { HERE, THERE, unitIn } from "./support/units"

const STORE = { is_per_location: false }
const PREMISES = { is_per_location: true }

/** What a command means for a unit that goes from one status to another. */
function steps(
  command: CommandName,
  from: Status | null,
  to: Status,
  more: Partial<BookChange> = {},
  premises = STORE
) {
  const before = from === null ? null : unitIn(from)
  const after = more.after ?? unitIn(to)
  const changes = changesBetween(before ?? NEW_SERIAL, after)
  return bookSteps({ before, after, changes, command, kind: command, ...more }, premises)
}

describe("the acquisition and disposition record", () => {
  it.each<[CommandName, Status | null, Status, string[]]>([
    ["receive", null, "in_stock", ["acquire"]],
    ["receive", "void", "in_stock", ["acquire"]],
    ["receive", "expected", "in_stock", ["acquire"]],
    ["announce", null, "expected", []],
    ["register_captured", null, "reserved", ["acquire"]],
    ["capture", "in_stock", "reserved", []],
    ["sell", "reserved", "sold", ["dispose"]],
    ["deliver", "sold", "sold", []],
    ["unfulfil", "sold", "reserved", ["withdraw_disposition"]],
    ["take_back", "sold", "returned", ["acquire"]],
    ["return_to_stock", "sold", "in_stock", ["acquire"]],
    ["pass_inspection", "returned", "in_stock", []],
    ["lose", "in_stock", "lost", ["dispose"]],
    ["lose_in_delivery", "sold", "lost", []],
    ["find", "lost", "in_stock", ["acquire"]],
    ["scrap", "quarantined", "scrapped", ["dispose"]],
    ["return_to_supplier", "in_stock", "returned_to_supplier", ["dispose"]],
    ["take_back_from_supplier", "returned_to_supplier", "in_stock", ["acquire"]],
    ["lend", "in_stock", "on_loan", ["dispose"]],
    ["return_from_loan", "on_loan", "returned", ["acquire"]],
    ["replace_in_advance", "sold", "on_loan", []],
    ["accept_for_repair", "sold", "in_repair", ["acquire"]],
    ["hand_back", "in_repair", "sold", ["dispose"]],
    ["hand_back_evidence", "quarantined", "void", ["dispose"]],
    ["register_sold", null, "sold", []],
    ["dispatch", "in_stock", "in_transit", []],
    ["correct_shipment_back", "sold", "in_stock", ["withdraw_disposition"]],
    ["correct_shipment_out", "in_stock", "sold", ["dispose"]],
    ["correct_shipment_unknown", null, "sold", ["acquire", "dispose"]],
    ["correct_shipment_across", "sold", "sold", ["amend_disposition"]],
  ])("%s from %s to %s means %j", (command, from, to, expected) => {
    expect(steps(command, from, to)).toEqual(expected)
  })

  it("withdraws what a cancelled fulfilment did not restock", () => {
    const kind = "cancel_fulfillment"
    expect(steps("take_back", "sold", "returned", { kind })).toEqual(["withdraw_disposition"])
  })

  it("amends the description of what was corrected or described, wherever it says something", () => {
    const after = unitIn("in_stock", { number: "SN-2", normalized: "SN-2" })
    expect(steps("correct_number", "in_stock", "in_stock", { after })).toEqual([
      "amend_acquisition",
    ])
    const sold = unitIn("sold", { number: "SN-2", normalized: "SN-2" })
    expect(steps("correct_number", "sold", "sold", { after: sold })).toEqual(["amend_acquisition"])
    const described = unitIn("in_stock", { model: "M9" })
    expect(steps("describe", "in_stock", "in_stock", { after: described })).toEqual([
      "amend_acquisition",
    ])
    const binned = unitIn("in_stock", { bin: "B1" })
    expect(steps("describe", "in_stock", "in_stock", { after: binned })).toEqual([])
  })

  it("takes a transfer as going and coming where each location keeps its own", () => {
    expect(steps("dispatch", "in_stock", "in_transit", {}, PREMISES)).toEqual(["dispose"])
    expect(steps("arrive", "in_transit", "in_stock", {}, PREMISES)).toEqual(["acquire"])
    const after = unitIn("in_stock", { location_id: THERE })
    expect(steps("move", "in_stock", "in_stock", { after }, PREMISES)).toEqual([
      "dispose",
      "acquire",
    ])
    expect(steps("move", "in_stock", "in_stock", { after })).toEqual([])
    expect(unitIn("in_stock").location_id).toBe(HERE)
  })

  it("has a step for whatever comes or goes by the table, and none for the rest", () => {
    const here = new Set<Status>([
      "in_stock",
      "reserved",
      "returned",
      "in_repair",
      "quarantined",
      "in_transit",
    ])
    const passing = ["correct_shipment_unknown", "correct_shipment_across"]
    for (const command of COMMANDS.filter((name) => !passing.includes(name))) {
      const { from, to } = transitionOf(command)
      for (const start of from) {
        const before = start === "new" ? null : start
        const end = to === "same" ? (before ?? "expected") : to
        const isNews = (before !== null && here.has(before)) !== here.has(end)
        expect([command, start, steps(command, before, end).length]).toEqual([
          command,
          start,
          isNews ? 1 : 0,
        ])
      }
    }
    expect(EXISTING).toContain("on_loan")
  })

  it("looks for parties where the command says", () => {
    expect(partySource("receive", "acquisition")).toBe("supplier")
    expect(partySource("return_to_stock", "acquisition")).toBe("former")
    expect(partySource("sell", "disposition")).toBe("order")
    expect(partySource("hand_back", "disposition")).toBe("former")
    expect(partySource("correct_shipment_unknown", "acquisition")).toBe("supplier")
    expect(partySource("correct_shipment_unknown", "disposition")).toBe("order")
  })

  it("says what a party lacks for what is demanded", () => {
    const whole = { name: "Ann", address: "1 Street", licence_number: null }
    expect(whatLacks("off", null)).toBeNull()
    expect(whatLacks("keep", null)).toBeNull()
    expect(whatLacks("require", null)).toBe("name")
    expect(whatLacks("require", whole)).toBeNull()
    expect(whatLacks("require", { ...whole, address: null })).toBe("address")
    expect(whatLacks("require", { name: "D", address: null, licence_number: "1" })).toBeNull()
    expect(whatLacks("require_licence", whole)).toBe("licence")
    expect(whatLacks("require_licence", { ...whole, licence_number: "1" })).toBeNull()
    const nobody = { name: null, address: null, licence_number: null }
    expect(entryLacks({ via: "lose", side: "disposition" }, nobody)).toBeNull()
    expect(entryLacks({ via: "sell", side: "disposition" }, nobody)).toBe("name")
  })

  it("takes a column's value from the unit, else from its item", () => {
    const unit = { manufacturer: "Maker", importer: null, model: null }
    expect(
      fieldValues(DEFAULT_BOOK_FIELDS, unit, { manufacturer: "Other", calibre: "9 mm" }).map(
        ({ key, value }) => [key, value]
      )
    ).toEqual([
      ["manufacturer", "Maker"],
      ["importer", null],
      ["model", null],
      ["type", null],
      ["calibre", "9 mm"],
    ])
  })
})
