import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decide } from "../decide"
import { REFUSALS } from "../refusals"
import { REQUIREMENTS } from "../requirements"
import { STATE_FIELDS, type SerialState } from "../serial"
import { onHand, STATUS_NAMES, STATUSES, type Owner, type Status } from "../statuses"
import { correctionCommands } from "../shipment-correction"
import * as comingBack from "../table/coming-back"
import * as comingIn from "../table/coming-in"
import * as moving from "../table/moving"
import * as records from "../table/records"
import * as repairsAndLoans from "../table/repairs-and-loans"
import * as selling from "../table/selling"
import * as settingAside from "../table/setting-aside"
import { STOCK_MOVED } from "../table/transition"
import * as wrongShipments from "../table/wrong-shipments"
import { COMMANDS, ENDS_SALE, transitionOf, type CommandName } from "../transitions"
import {
  brokenChecks,
  contentFor,
  HERE,
  ITEM,
  MOMENT,
  PAST,
  readyFor,
  ROW_CHECKS,
  THERE,
  unitIn,
} from "./support/units"

const PARTS = [
  comingIn,
  selling,
  comingBack,
  wrongShipments,
  moving,
  settingAside,
  repairsAndLoans,
  records,
]

describe("the table", () => {
  it("has each command in one part", () => {
    const names = PARTS.flatMap((part) => Object.values(part).flatMap(Object.keys))
    expect(names).toEqual(COMMANDS)
  })

  it("reaches every status from a unit without a record", () => {
    const reached = new Set<Status>()
    for (let before = -1; before < reached.size;) {
      before = reached.size
      for (const { from, to } of COMMANDS.map(transitionOf)) {
        if (to !== "same" && from.some((status) => status === "new" || reached.has(status))) {
          reached.add(to)
        }
      }
    }
    expect([...reached].sort()).toEqual([...STATUS_NAMES].sort())
  })

  it("has a way out of every status but void", () => {
    const left = STATUS_NAMES.filter((status) =>
      COMMANDS.map(transitionOf).some(
        ({ from, to }) => from.includes(status) && to !== "same" && to !== status
      )
    )
    expect(left).toEqual(STATUS_NAMES.filter((status) => status !== "void"))
  })

  it.each(COMMANDS)("%s speaks known words only", (name) => {
    const row = transitionOf(name)
    expect(row.label.trim()).not.toBe("")
    expect(Object.keys(STOCK_MOVED)).toContain(row.stock)
    expect(Object.keys(REQUIREMENTS)).toEqual(expect.arrayContaining([...row.requires]))
    expect(STATE_FIELDS).toEqual(expect.arrayContaining([...row.takes, ...row.clears]))
    expect(Object.keys(REFUSALS)).toEqual(expect.arrayContaining(Object.values(row.refuses ?? {})))
    expect(["new", ...STATUS_NAMES]).toEqual(expect.arrayContaining([...row.from]))
    expect(new Set(row.from).size).toBe(row.from.length)
    expect([...row.takes, ...row.clears, ...Object.keys(row.sets ?? {})]).not.toContain("status")
  })

  it("has distinct labels and only a reversal or two commands that make a unit void", () => {
    const labels = COMMANDS.map((name) => transitionOf(name).label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(COMMANDS.filter((name) => transitionOf(name).to === "void")).toEqual([
      "cancel_announcement",
      "hand_back_evidence",
    ])
    expect(COMMANDS.filter((name) => transitionOf(name).from.includes("void"))).toEqual([])
  })

  it("says nothing in `refuses` of a status it allows", () => {
    for (const name of COMMANDS) {
      const { from, refuses } = transitionOf(name)
      expect(
        Object.keys(refuses ?? {}).filter((status) => from.includes(status as Status))
      ).toEqual([])
    }
  })
})

const done = (before: SerialState | null, name: CommandName) =>
  decide(before && readyFor(name, before), { name, number: "sn-1", set: contentFor(name) }, MOMENT)

/** Every command from every status and owner that units can come to. */
const starts = allStarts(null)

function allStarts(before: SerialState | null, found = new Map<string, Start>()): Start[] {
  for (const name of COMMANDS) {
    const verdict = done(before, name)
    const key = `${name} ${before?.status} ${before?.owner}`
    if (verdict.ok && !found.has(key)) {
      const { status, owner } = verdict.decision.after
      found.set(key, {
        name,
        from: before?.status ?? "new",
        owner: before?.owner ?? "store",
        before,
      })
      allStarts(unitIn(status, { owner }), found)
    }
  }
  return [...found.values()]
}

interface Start {
  name: CommandName
  from: Status | "new"
  owner: Owner
  before: SerialState | null
}

describe("a warranty", () => {
  const clearing = COMMANDS.filter((name) =>
    transitionOf(name).clears.includes("customer_warranty_end")
  )

  it("takes the mark that it is void along", () => {
    for (const name of clearing) {
      expect(transitionOf(name).clears).toContain("is_warranty_void")
    }
  })

  it("is a former one where a customer had the unit, and not where the sale never was", () => {
    expect(clearing.filter((name) => !ENDS_SALE.includes(name))).toEqual([
      "unfulfil",
      "undeliver",
      "correct_shipment_back",
      "correct_shipment_kept",
      "find",
      "find_for_inspection",
    ])
    expect(ENDS_SALE.filter((name) => !clearing.includes(name))).toEqual([])
  })

  it.each([
    ["extend_warranty", {}, "no_warranty"],
    ["void_warranty", {}, "no_warranty"],
    [
      "void_warranty",
      { customer_warranty_end: "2028-01-15", is_warranty_void: true },
      "warranty_void",
    ],
    [
      "extend_warranty",
      { customer_warranty_end: "2028-01-15", is_warranty_void: true },
      "warranty_void",
    ],
    ["set_warranty", { is_warranty_void: true }, "warranty_void"],
    ["reinstate_warranty", { customer_warranty_end: "2028-01-15" }, "warranty_not_void"],
  ] as const)("%s of %j is refused: %s", (name, values, code) => {
    const verdict = decide(
      unitIn("sold", values),
      { name, number: "sn-1", set: contentFor(name) },
      MOMENT
    )
    expect(verdict).toMatchObject({ ok: false, refusal: { code } })
  })

  it("has both days, and does not end before it starts", () => {
    const set = (days: Partial<SerialState>) => {
      const verdict = decide(
        unitIn("sold"),
        { name: "set_warranty", number: "sn-1", set: { reason: "goodwill", ...days } },
        MOMENT
      )
      return verdict.ok ? null : verdict.refusal.code
    }
    expect(set({ customer_warranty_end: "2027-01-01" })).toBe("missing_value")
    expect(set({ customer_warranty_start: "2027-01-01" })).toBe("missing_value")
    const start = { customer_warranty_start: "2027-01-02" }
    expect(set({ ...start, customer_warranty_end: "2027-01-01" })).toBe("warranty_ends_too_soon")
    expect(set({ ...start, customer_warranty_end: "2027-01-02" })).toBeNull()
  })

  it("changes where the unit is with its customer, in repair or lost, and leaves the unit's own reason", () => {
    const unit = unitIn("in_repair", { owner: "customer", reason: "no sound", case_id: "case_1" })
    const verdict = done(unit, "extend_warranty")
    expect(verdict).toMatchObject({
      ok: true,
      decision: { after: { reason: "no sound", customer_warranty_end: "2029-06-15" }, owed: [] },
    })
  })
})

it("lets units come to every start that the table allows", () => {
  const wanted = COMMANDS.flatMap((name) =>
    transitionOf(name).from.map((from) => `${name} ${from}`)
  )
  expect(starts.map(({ name, from }) => `${name} ${from}`)).toEqual(expect.arrayContaining(wanted))
})

describe.each(starts)("$name from $from, owned by the $owner", ({ name, before }) => {
  const verdict = done(before, name)

  it("moves stock by exactly the change on hand, less what Medusa moves", () => {
    if (!verdict.ok) {
      throw new Error(`refused: ${verdict.refusal.code}`)
    }
    const { after, owed } = verdict.decision
    const moved: number = STOCK_MOVED[transitionOf(name).stock]
    const places = new Map<string, number>()
    const add = (item: string, location: string | null, quantity: number) =>
      places.set(`${item} ${location}`, (places.get(`${item} ${location}`) ?? 0) + quantity)
    add(
      before?.inventory_item_id ?? ITEM,
      before?.location_id ?? HERE,
      onHand(before?.status ?? null)
    )
    add(after.inventory_item_id, after.location_id, moved - onHand(after.status))
    owed.forEach((part) => add(part.inventory_item_id, part.location_id, part.quantity))
    expect([...places.values()].filter((quantity) => quantity !== 0)).toEqual([])
  })

  it("ends in a state that the database takes", () => {
    expect(verdict.ok && brokenChecks(verdict.decision.after)).toEqual([])
  })
})

describe("a corrected shipment", () => {
  const reserved = unitIn("reserved")
  const sold = unitIn("sold", { delivered_at: PAST, customer_warranty_end: "2028-01-01" })
  const sale = {
    order_id: "order_2",
    order_line_item_id: "ordli_2",
    assignment_id: "serasg_2",
    customer_id: "cus_2",
    fulfillment_id: "ful_2",
    sold_at: PAST,
    delivered_at: null,
    customer_warranty_start: null,
    customer_warranty_end: null,
    reason: "mixed up",
  }
  const corrected = (before: SerialState | null, name: CommandName, set = {}) =>
    decide(before, { name, number: "sn-1", set: { ...sale, ...set } }, MOMENT)

  it("gives a unit that was sold to another the other's whole sale, and moves no stock", () => {
    expect(corrected(sold, "correct_shipment_across")).toMatchObject({
      ok: true,
      decision: { after: { ...sold, ...sale, captured_as: "manual" }, owed: [] },
    })
  })

  it("refuses a swap within one parcel and line", () => {
    const same = { order_line_item_id: "ordli_1", fulfillment_id: "ful_1" }
    expect(corrected(sold, "correct_shipment_across", same)).toMatchObject({
      ok: false,
      refusal: { code: "same_shipment" },
    })
    const otherParcel = { ...same, fulfillment_id: "ful_2" }
    expect(corrected(sold, "correct_shipment_across", otherParcel)).toMatchObject({ ok: true })
  })

  it("keeps the unit that stayed for the line of the one that left", () => {
    expect(corrected(sold, "correct_shipment_kept")).toMatchObject({
      ok: true,
      decision: {
        after: {
          status: "reserved",
          owner: "store",
          order_line_item_id: "ordli_2",
          fulfillment_id: null,
          sold_at: null,
          delivered_at: null,
          customer_warranty_end: null,
        },
        owed: [{ inventory_item_id: ITEM, location_id: HERE, quantity: 1 }],
      },
    })
    expect(corrected(reserved, "correct_shipment_out")).toMatchObject({
      ok: true,
      decision: {
        after: { ...sale, status: "sold", owner: "customer" },
        owed: [{ inventory_item_id: ITEM, location_id: HERE, quantity: -1 }],
      },
    })
  })

  it("takes a unit without a record out of the stock that awaited it", () => {
    const set = {
      inventory_item_id: ITEM,
      number: "sn-1",
      normalized: "SN-1",
      scope_key: ITEM,
      location_id: HERE,
    }
    expect(corrected(null, "correct_shipment_unknown", set)).toMatchObject({
      ok: true,
      decision: {
        after: { ...sale, status: "sold", owner: "customer" },
        owed: [{ inventory_item_id: ITEM, location_id: HERE, quantity: -1 }],
      },
    })
  })

  it("is done by what becomes of the unit that left", () => {
    const how = (status: Status, place = HERE) => correctionCommands(unitIn(status), place)
    expect(how("sold")).toEqual({
      sold: "correct_shipment_across",
      left: "correct_shipment_across",
    })
    expect(how("reserved").sold).toBe("correct_shipment_kept")
    expect(how("reserved", THERE).sold).toBe("correct_shipment_back")
    for (const status of STATUS_NAMES.filter((name) => name !== "sold")) {
      expect(how(status).left).toBe("correct_shipment_out")
    }
    expect(correctionCommands(null, HERE)).toEqual({
      sold: "correct_shipment_back",
      left: "correct_shipment_unknown",
    })
  })

  it("needs a reason, whatever becomes of the unit", () => {
    for (const name of COMMANDS.filter((command) => command.startsWith("correct_shipment"))) {
      expect(transitionOf(name).requires).toContain("reason")
    }
  })
})

describe("the database's row constraints", () => {
  it("are those that these tests know", () => {
    const folder = join(__dirname, "../../modules/serial/migrations")
    const migrations = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
    const names = [...migrations.join("\n").matchAll(/add constraint serial_(\w+) check/g)]
      .map(([, name]) => name)
      .filter((name) => !/^(event|book)_/.test(name))
    expect(names).toEqual(Object.keys(ROW_CHECKS))
  })

  it.each(STATUS_NAMES)("hold for the example unit that is %s", (status) => {
    expect(brokenChecks(unitIn(status))).toEqual([])
    expect(STATUSES[status].label).not.toBe("")
  })
})
