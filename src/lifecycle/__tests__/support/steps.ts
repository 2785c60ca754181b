import fc from "fast-check"
import { commandsFor } from "../../decide"
import type { SerialState } from "../../serial"
import { COMMANDS, transitionOf, type CommandName } from "../../transitions"
import { FUTURE, PAST } from "./units"
import { likelyCommands, type Request, type Target, type Unit, type World } from "./world"

/** The names that occur in one run; a run of its own in a shared database brings its own prefix. */
export interface Names {
  items: readonly string[]
  locations: readonly string[]
  numbers: readonly string[]
}

/** Names for one run. */
export function namesOf(prefix = ""): Names {
  return {
    items: ["iitem_a", "iitem_b"].map((name) => prefix + name),
    locations: ["sloc_a", "sloc_b", "sloc_c"].map((name) => prefix + name),
    numbers: ["n1", "n2", "n3", "n4", "n5", "n6"],
  }
}

/** One step of a run; numbers in it choose among what there is when it is taken. */
export type Step =
  | {
      kind: "command"
      isLikely: boolean
      command: number
      targets: number[]
      isNew: boolean
      numbers: number[]
      item: number
      set: Partial<SerialState>
      holder: string | undefined
      isPlanned: boolean
    }
  /** What a document does at once: several commands in one operation, each to a unit of its own that allows it. */
  | {
      kind: "document"
      document: number
      targets: number[]
      numbers: number[]
      item: number
      set: Partial<SerialState>
      isPlanned: boolean
    }
  | { kind: "any"; item: number; location: number; quantity: number; line: string }
  | { kind: "revert"; operation: number; mode: "strict" | "compensate"; isPlanned: boolean }

/**
 * Operations of documents that do more than one thing at once. What they do one at a time, such as sending a case to its
 * vendor or a transfer's arrival, is a command step.
 */
export const DOCUMENTS = {
  "case closed: replaced, the other one from stock": ["replace_here", "replace_out"],
  "case closed: replaced by the vendor": ["replace_at_vendor", "receive"],
  "case closed: repaired, for stock and for a customer": ["return_from_repair", "hand_back"],
  "case closed: some scrapped, some refused": ["scrap", "take_back_refused"],
  "customers' units and the store's on one case": ["accept_for_repair", "send_to_repair"],
  "advance replacement": ["replace_in_advance", "replace_out"],
  "count closed": [
    "lose",
    "move",
    "relocate",
    "find",
    "find_for_inspection",
    "find_for_owner",
    "describe",
  ],
  "delivery received: announced and others": ["receive", "receive", "register"],
  "delivery closed": ["cancel_announcement", "cancel_announcement"],
  "transfer arrived in part, the rest lost": ["arrive", "lose"],
  "transfer cancelled": ["recall_dispatch", "recall_dispatch"],
  "wrong shipment": ["correct_shipment_back", "correct_shipment_out"],
  "wrong shipment, of a unit reserved for another order": [
    "correct_shipment_kept",
    "correct_shipment_out",
  ],
  "wrong shipment, crosswise": ["correct_shipment_across", "correct_shipment_across"],
  "wrong shipment, unknown before": ["correct_shipment_back", "correct_shipment_unknown"],
  "exchange linked": ["give_as_replacement", "note_replacement"],
  "parcel with a foreign unit and another customer's": ["take_evidence", "keep_found"],
  "return received": ["return_to_stock", "return_for_inspection", "return_damaged"],
  "chosen units captured, others let go": ["capture", "drop_hold", "release"],
  "packed with an unknown unit": ["capture", "register_captured"],
  "order aligned": ["release", "withdraw_return"],
  "discrepancy repaired": ["write_off", "write_off"],
  "notice opened": ["place_notice", "place_notice", "place_notice"],
  "notice closed": ["resolve_notice", "lift_notice", "withdraw_notice"],
} as const satisfies Record<string, readonly CommandName[]>

const some = <T>(...values: T[]) => fc.constantFrom(...values)
const { locations } = namesOf()

/** Values for every field that a command may take; any of them may be missing. */
const anySet: fc.Arbitrary<Partial<SerialState>> = fc.record(
  {
    location_id: some(...locations),
    destination_location_id: some(...locations),
    bin: some("B1", "B2"),
    condition_id: some("sercond_new", "sercond_open"),
    is_sellable_condition: fc.boolean(),
    lot: some("L1", "L2", null),
    expires_on: some("1999-12-31", "2999-12-31", null),
    order_id: some("order_1", "order_2"),
    order_line_item_id: some("ordli_1", "ordli_2", "ordli_3"),
    captured_as: some("manual", "proposal", "buyer"),
    fulfillment_id: some("ful_1", "ful_2"),
    return_id: some("return_1", "return_2"),
    return_disposition: some("good", "damaged"),
    return_treatment: some("restock", "inspect"),
    claim_id: some("claim_1", "claim_2"),
    customer_id: some("cus_1", "cus_2"),
    held_for: some("cart_1", "cart_2"),
    held_until: some(PAST, FUTURE, "2999-06-15T12:00:00+02:00", null),
    notice_ids: some([], ["R-0001"], ["S-0001", "R-0001"]),
    notice_resolutions: some([], ["R-0001 repaired"], ["R-0001 returned"], ["S-0001 returned"]),
    due_on: some("2026-07-01", "2026-08-01"),
    case_id: some("case_1", null),
    reason: some("damaged", "mistake"),
    cost: some("10.50", "0.10"),
    is_warranty_void: fc.boolean(),
    // Nobody takes a warranty away by saying none: the table does, where a sale ends.
    customer_warranty_start: some("2026-01-01", "2026-03-01"),
    customer_warranty_end: some("2028-01-01", "2028-03-01"),
    delivery_id: some("serdel_1", "serdel_2"),
    transfer_id: some("sertrf_1", "sertrf_2"),
    supplier: some("Maker", null),
    replaces_serial_id: some("ser_other", null),
    replaced_by_serial_id: some("ser_other", null),
    received_at: some("2026-01-01T10:00:00+01:00", PAST),
    sold_at: some("2026-02-01T10:00:00Z", PAST),
    delivered_at: some("2026-03-01", PAST),
    registered_at: some("2026-03-02T10:00:00+01:00", PAST),
    public_note: some("scratched", null),
    photos: some(
      [],
      [{ id: null, url: "https://example.com/a.jpg", is_public: true }],
      // Parts in another order, and one twice: the ledger writes them in its own form.
      [
        { url: "https://example.com/b.png", is_public: false, id: "b.png" },
        { url: "https://example.com/a.jpg", is_public: false, id: null },
        { url: "https://example.com/b.png", is_public: true, id: null },
      ]
    ),
    identifiers: some(
      [],
      [{ type: "mac", value: "AA:BB" }],
      [
        { type: "mac", value: "AA:BB" },
        { type: "imei2", value: "Ä?1" },
      ]
    ),
  },
  { requiredKeys: [] }
)

const place = some(...locations)
/** What a caller says who knows all that a command may require. */
export const KNOWN = {
  reason: "because",
  due_on: "2026-07-01",
  return_id: "return_1",
  claim_id: "claim_1",
  customer_id: "cus_1",
  registered_at: PAST,
  held_for: "cart_1",
  customer_warranty_start: "2026-01-01",
  customer_warranty_end: "2028-01-01",
  replaces_serial_id: "ser_other",
  notice_ids: ["R-0001"],
  notice_resolutions: ["R-0001 repaired"],
} satisfies Partial<SerialState>

const knowing: fc.Arbitrary<Partial<SerialState>> = fc
  .tuple(anySet, place, place, some("ordli_1", "ordli_2"))
  .map(([set, location_id, destination_location_id, order_line_item_id]) => ({
    ...set,
    location_id,
    destination_location_id,
    order_line_item_id,
    ...KNOWN,
  }))

/** A choice for each command of the longest document. */
const choiceForEach = (max?: number) => {
  const length = Math.max(...Object.values(DOCUMENTS).map((commands) => commands.length))
  return fc.array(fc.nat(max), { minLength: length, maxLength: length })
}

const documentStep = fc.record({
  kind: fc.constant("document" as const),
  document: fc.nat(),
  targets: choiceForEach(),
  numbers: choiceForEach(5),
  item: fc.nat(1),
  set: knowing,
  isPlanned: fc.boolean(),
})

const commandStep = fc.record({
  kind: fc.constant("command" as const),
  isLikely: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  command: fc.nat(),
  targets: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  isNew: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
  numbers: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  item: fc.nat(1),
  // Most callers know where, for whom and why; some do not.
  set: fc.oneof(anySet, knowing),
  holder: some(undefined, "cart_1", "cart_2"),
  isPlanned: fc.boolean(),
})

const anyStep = fc.record({
  kind: fc.constant("any" as const),
  item: fc.nat(1),
  location: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 3 }),
  line: some("ordli_1", "ordli_2"),
})

const revertStep = fc.record({
  kind: fc.constant("revert" as const),
  operation: fc.nat(),
  mode: some("strict" as const, "compensate" as const),
  isPlanned: fc.boolean(),
})

/** A life of a small store. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { arbitrary: commandStep, weight: 12 },
      { arbitrary: documentStep, weight: 4 },
      { arbitrary: revertStep, weight: 3 },
      { arbitrary: anyStep, weight: 1 }
    ),
    { minLength: 1, maxLength, size: "max" }
  )

/** What a command step asks for, in the world as it is now. */
export function requestOf(
  step: Extract<Step, { kind: "command" }>,
  world: World,
  names: Names
): Request {
  const chosen = world.units.length > 0 && !step.isNew ? step.targets : []
  const units = [...new Set(chosen.map((at) => world.units[at % world.units.length]))]
  const choices = step.isLikely ? likelyCommands(units[0]?.state ?? null) : COMMANDS
  const command = pick(choices.length > 0 ? choices : COMMANDS, step.command)
  const set = inPlaces(step.set, names)
  const item = names.items[step.item]
  const targets: Target[] =
    units.length > 0
      ? units.map((unit, at) => ({
          unit,
          set: { ...set, ...aimed(step, command, unit, at, names) },
        }))
      : [...new Set(step.numbers)].map((at) => newUnit(names.numbers[at], item, set, world))
  return { command, targets: targets.map((target) => onLine(command, target)), holder: step.holder }
}

/** Which document a step is about. */
export function documentOf({ document }: { document: number }): keyof typeof DOCUMENTS {
  return pick(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[], document)
}

/** What a document step asks for: as much of the document as there are units for, each in its own request. */
export function requestsOf(
  step: Extract<Step, { kind: "document" }>,
  world: World,
  names: Names
): Request[] {
  const set = inPlaces(step.set, names)
  const item = names.items[step.item]
  const taken = new Set<Unit | string>()
  return DOCUMENTS[documentOf(step)].flatMap((command: CommandName, at): Request[] => {
    const fitting = world.units.filter(
      (unit) => !taken.has(unit) && commandsFor(unit.state).includes(command)
    )
    const number = pick(names.numbers, step.numbers[at])
    const target =
      fitting.length > 0
        ? { unit: pick(fitting, step.targets[at]), set }
        : transitionOf(command).from.includes("new") && !taken.has(number)
          ? newUnit(number, item, set, world)
          : null
    if (target === null || (target.unit !== null && taken.has(target.unit))) {
      return []
    }
    taken.add(target.unit ?? number).add(number)
    return [{ command, targets: [onLine(command, target)], holder: undefined }]
  })
}

function newUnit(number: string, item: string, set: Partial<SerialState>, world: World): Target {
  const identity = {
    inventory_item_id: item,
    number,
    normalized: number.toUpperCase(),
    scope_key: item,
  }
  return { unit: world.bearer(identity.normalized, item), set: { ...set, ...identity } }
}

/** New identity for a command that is about it; no other may touch it. */
function aimed(
  { item, numbers, isPlanned }: Extract<Step, { kind: "command" }>,
  command: CommandName,
  { state }: Unit,
  at: number,
  names: Names
): Partial<SerialState> {
  const number = names.numbers[(numbers[at] ?? at) % names.numbers.length]
  switch (command) {
    case "correct_number":
      return { number, normalized: number.toUpperCase() }
    case "reclassify":
      return { inventory_item_id: names.items[item], scope_key: names.items[item] }
    case "change_scope":
      return { scope_key: isPlanned ? `*${names.items[0]}` : state.inventory_item_id }
    default:
      return {}
  }
}

let assignments = 0

/** As the ledger does: what goes to a line gets an assignment of its own. */
function onLine(command: CommandName, { unit, set }: Target): Target {
  const isTaken = transitionOf(command).takes.includes("assignment_id") && set.order_line_item_id
  return { unit, set: isTaken ? { ...set, assignment_id: `serasg_${assignments++}` } : set }
}

function inPlaces(set: Partial<SerialState>, names: Names): Partial<SerialState> {
  const fields = ["location_id", "destination_location_id"] as const
  const places = fields.flatMap((field) => {
    const at = locations.indexOf(set[field] ?? "")
    return at < 0 ? [] : [[field, names.locations[at]]]
  })
  return { ...set, ...Object.fromEntries(places) }
}

/** One of a list, by any whole number. */
export function pick<T>(list: readonly T[], at: number): T {
  if (!Number.isInteger(at) || list.length === 0) {
    throw new Error(`Nothing to pick at ${at} of ${list.length}.`)
  }
  return list[at % list.length]
}
