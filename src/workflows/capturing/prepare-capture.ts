import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { Limits, OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CaptureBody } from "../../types/orders"
import { isDraft, lineName } from "../orders/order-lines"
import { stockedAt } from "../stock/levels"
import { serialService, type Requested } from "../support/request"
import type { NamedUnits } from "../support/resolve-numbers"
import { captureTarget, leavesFrom, reservedAt, type CaptureTarget } from "./capture-target"
import type { NamedMove } from "./move-reservation"
import { namedUnits } from "./named-units"
import { refuseUnregistrable } from "./registrable"

/** A capture for a line of an order. */
export type CaptureRequest = Requested<CaptureBody & { order_id: string }> & {
  /** What was asked for, where the line was found for it. */
  request?: unknown
}

/** A capture, ready to run: the operation, and where Medusa's reservation has to be. */
export interface PreparedCapture {
  operation: OperationInput
  move: NamedMove | null
}

/**
 * Makes the operation that captures serials for an order line: known units are reserved for it, unknown ones are
 * registered where stock awaits serials, and proposals make room for what was scanned.
 * @throws unknown_line, not_tracked, unknown_serial, wrong_item, too_many_for_line, unknown_at_capture, none_awaiting …
 */
export const prepareSerialCaptureStep = createStep(
  "prepare-serial-capture",
  async ({ body, actor, idempotency_key, request = body }: CaptureRequest, { container }) => {
    const reference = { type: "order", id: body.order_id }
    const head = { kind: "capture" as const, actor, idempotency_key, request, reference }
    if (await serialService(container).recall(idempotency_key, request)) {
      return new StepResponse<PreparedCapture>({ operation: { ...head, batches: [] }, move: null })
    }
    const target = await captureTarget(container, body)
    const named = await namedUnits(container, body.serials, target.inventory_item_id)
    const location = body.location_id ?? leavesFrom(target)
    const move = moveOf(target, location)
    const room = roomFor(body, target, named, move)
    refuseIfAny([
      ...named.refusals,
      ...capturedAlready(named, target),
      ...chosenByBuyer(target, room),
      ...leftBehind(room, move),
    ])
    const batches = [
      ...captureBatches(named, target, location),
      ...(await registerBatches(container, named, target, location)),
    ]
    const release = unitsToRelease(body, room)
    const operation: OperationInput = {
      ...head,
      batches: [...releaseBatches(release, target), ...batches],
      limits: await limitsOf(container, named, target, location),
    }
    return new StepResponse<PreparedCapture>({ operation, move })
  }
)

/** The line, and for a draft order what keeps the unit off sale until Medusa reserves for it. */
function lineOf({ order, line }: CaptureTarget) {
  return {
    order_id: order.id,
    order_line_item_id: line.id,
    customer_id: order.customer_id,
    ...(isDraft(order) ? { held_for: order.id } : {}),
  }
}

function ownProposals({ captured }: CaptureTarget, named: NamedUnits): OrderAssignment[] {
  return captured.filter(({ serial_id }) =>
    named.known.some((unit) => unit.serial_id === serial_id)
  )
}

/** A unit that staff captured before is no new one; a proposal is confirmed by scanning it. */
function capturedAlready(named: NamedUnits, target: CaptureTarget) {
  return ownProposals(target, named)
    .filter(({ captured_as }) => captured_as !== "proposal")
    .map(({ number, serial_id }) => refuse("already_captured", number, undefined, serial_id))
}

function captureBatches(
  named: NamedUnits,
  target: CaptureTarget,
  location: string | null
): UnitBatch[] {
  const confirmed = ownProposals(target, named).map(({ serial_id }) => serial_id)
  const fresh = named.known.filter(({ serial_id }) => !confirmed.includes(serial_id))
  const expects = {
    inventory_item_id: target.inventory_item_id,
    ...(location === null ? {} : { location_id: location }),
  }
  return [
    {
      command: "confirm_capture",
      set: { captured_as: "manual" },
      units: confirmed.map((serial_id) => ({ serial_id })),
    },
    {
      command: "capture",
      set: { ...lineOf(target), captured_as: "manual" },
      expects,
      units: fresh.map(({ serial_id, number }) => ({ serial_id, number })),
    },
  ]
}

async function registerBatches(
  container: MedusaContainer,
  named: NamedUnits,
  target: CaptureTarget,
  location: string | null
): Promise<UnitBatch[]> {
  const unknown = named.unknown.map(({ number }) => number)
  if (unknown.length === 0) {
    return []
  }
  const { policy, inventory_item_id, line } = target
  const place = await refuseUnregistrable(container, unknown, {
    policy,
    inventory_item_id,
    line: { id: line.id, title: lineName(line) },
    location_id: location,
  })
  return [
    {
      command: "register_captured",
      set: {
        ...lineOf(target),
        inventory_item_id,
        location_id: place,
        scope_key: scopeKeyOf(policy, inventory_item_id),
        captured_as: "manual",
      },
      units: unknown.map((number) => ({
        number,
        set: { number, normalized: comparableForm(number, policy.format) },
      })),
    },
  ]
}

/** What has to make room: units named for release, then proposals. */
function unitsToRelease(body: CaptureBody, { released }: Room): string[] {
  return [...(body.release ?? []), ...released.map(({ serial_id }) => serial_id)]
}

/** A unit that the buyer chose makes no room for a scanned one, unless it is named for release. */
function chosenByBuyer({ line }: CaptureTarget, { staying, isTooMany }: Room) {
  return staying
    .filter(({ captured_as }) => isTooMany && captured_as === "buyer")
    .map(({ number, serial_id }) => refuse("chosen_by_buyer", number, { line: line.id }, serial_id))
}

/** A line leaves from one place: what was captured for it elsewhere does not stay there without its reservation. */
function leftBehind({ staying }: Room, move: PreparedCapture["move"]) {
  return staying
    .filter(({ location_id }) => isLeftBy(move, location_id))
    .map(({ number, serial_id, location_id }) =>
      refuse("wrong_location", number, { location: location_id }, serial_id)
    )
}

function isLeftBy(move: PreparedCapture["move"], place: string | null): boolean {
  return move !== null && place !== move.location_id
}

/** What of a line's captures stays, and which proposals go. */
interface Room {
  staying: OrderAssignment[]
  /** Those at the place that the reservation leaves, and as many as the line would have too many. */
  released: OrderAssignment[]
  /** That the line would have too many even so. */
  isTooMany: boolean
}

function roomFor(
  { release = [] }: CaptureBody,
  target: CaptureTarget,
  named: NamedUnits,
  move: PreparedCapture["move"]
): Room {
  const confirmed = ownProposals(target, named).map(({ serial_id }) => serial_id)
  const kept = target.captured.filter(({ serial_id }) => !release.includes(serial_id))
  const proposals = kept.filter(
    ({ serial_id, captured_as }) => captured_as === "proposal" && !confirmed.includes(serial_id)
  )
  const behind = proposals.filter(({ location_id }) => isLeftBy(move, location_id))
  const others = proposals.filter((one) => !behind.includes(one))
  const arriving = named.known.length - confirmed.length + named.unknown.length
  const excess = Math.max(0, kept.length - behind.length + arriving - target.needed)
  const released = [...behind, ...others.slice(0, excess)]
  return {
    staying: kept.filter((one) => !released.includes(one)),
    released,
    isTooMany: excess > others.length,
  }
}

function releaseBatches(serialIds: readonly string[], { line }: CaptureTarget): UnitBatch[] {
  return [
    {
      command: "release",
      expects: { order_line_item_id: line.id },
      units: serialIds.map((serial_id) => ({ serial_id })),
    },
  ]
}

async function limitsOf(
  container: MedusaContainer,
  { unknown }: NamedUnits,
  { line, inventory_item_id, needed }: CaptureTarget,
  location: string | null
): Promise<Limits> {
  const lines = [{ order_line_item_id: line.id, inventory_item_id, max: needed }]
  if (unknown.length === 0 || location === null) {
    return { lines }
  }
  const stocked = await stockedAt(container, [{ inventory_item_id, location_id: location }])
  return { lines, places: stocked.map(({ quantity, ...place }) => ({ ...place, max: quantity })) }
}

/** Capturing elsewhere than Medusa reserved takes the reservation along; never a part of it, which Medusa cannot fulfil. */
function moveOf(target: CaptureTarget, location: string | null): PreparedCapture["move"] {
  const isElsewhere =
    location !== null &&
    target.reservations.length > 0 &&
    reservedAt(target).some((place) => place !== location)
  const { line, inventory_item_id, needed: quantity } = target
  const title = lineName(line)
  return isElsewhere
    ? { line_item_id: line.id, inventory_item_id, location_id: location, title, quantity }
    : null
}
