import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  disagreementOf,
  PLACE,
  RECONCILIATION,
  repairsFor,
  whyStale,
  type Repair,
} from "../../lifecycle/reconciliation"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { RepairBody } from "../../types/stock"
import { unknownLocations } from "../support/locations"
import { refuseWith, serialService, type Requested } from "../support/request"
import { trackedPolicies } from "../support/tracked-policies"
import { placeIdOf, reconcilePlace, type ReconciledPlace } from "./reconcile-places"
import { capturesToRelease } from "./captures-to-release"

/** What a repair does: to stock beside units, or to units. */
type Doing = Pick<OperationInput, "stock" | "batches">

type Maker = (
  container: MedusaContainer,
  body: RepairBody,
  place: ReconciledPlace
) => Promise<Doing> | Doing

const MAKERS: Record<Repair, Maker> = {
  raise_stock: (_container, body, place) => ({
    batches: [],
    stock: [{ ...placeOf(body), quantity: fitting(body, place) }],
  }),
  lower_stock: (_container, body, place) => ({
    batches: [],
    stock: [{ ...placeOf(body), quantity: -fitting(body, place) }],
  }),
  mark_lost: (_container, body, place) => {
    fitting(body, place)
    const given = body.serial_ids?.length ?? 0
    const count = given - disagreementOf(place).discrepancy
    refuseIfAny(
      count > 0 ? [refuse("beyond_discrepancy", null, { ...named(body), given, count })] : []
    )
    return { batches: [unitsOf(body, "write_off", body.serial_ids ?? [])] }
  },
  release: async (container, body, place) => {
    fitting(body, place)
    const units = await capturesToRelease(container, body)
    return { batches: [unitsOf(body, "release", units)] }
  },
  withhold: (_container, body, place) => {
    fitting(body, place)
    return { batches: [] }
  },
}

/** Repairs that change no unit: nothing of theirs could be taken back but by another repair. */
const OF_STOCK_ALONE: readonly Repair[] = ["raise_stock", "lower_stock", "withhold"]

/**
 * Makes the operation of a repair. Reads only; the figures are looked at again once it is planned, and nothing else may be
 * pending at the place then.
 * @throws unknown_item, not_tracked, unknown_location, stale_figures, nothing_to_repair, beyond_discrepancy
 */
export const prepareSerialRepairStep = createStep(
  "prepare-serial-repair",
  async (
    { body, actor, idempotency_key }: Requested<RepairBody>,
    { container }: { container: MedusaContainer }
  ) => {
    const { repair, reason } = body
    const head = {
      kind: `repair_${repair}` as const,
      actor,
      idempotency_key,
      request: body,
      note: reason,
      flow: OF_STOCK_ALONE.includes(repair) ? RECONCILIATION : null,
      reference: { type: PLACE, id: placeIdOf(body) },
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    await trackedPolicies(container, [body.inventory_item_id])
    refuseIfAny(await unknownLocations(container, [body.location_id]))
    const place = await reconcilePlace(container, placeOf(body))
    const seen = { ...placeOf(body), ...body.seen }
    refuseIfAny([whyStale(seen, place)].flatMap((refusal) => refusal ?? []))
    const doing = await MAKERS[repair](container, body, place)
    return new StepResponse<OperationInput>({
      ...head,
      ...doing,
      seen: [seen],
      limits: { alone: [placeOf(body)] },
    })
  }
)

/** How much the repair that is asked for repairs there. @throws nothing_to_repair */
function fitting(body: RepairBody, place: ReconciledPlace): number {
  const { repair, below_reserved = false } = body
  const ofKind = repairsFor(place).filter((one) => one.repair === repair)
  const most = ofKind.filter((one) => below_reserved || !one.below_reserved).at(-1)
  return most?.quantity ?? refuseWith(nothingToRepair(body, ofKind.length > 0))
}

function nothingToRepair(body: RepairBody, isReserved: boolean): Refusal {
  const why = isReserved ? "reserved_stock" : null
  return refuse("nothing_to_repair", null, { ...named(body), repair: body.repair, why })
}

function unitsOf(
  { reason, ...body }: RepairBody,
  command: UnitBatch["command"],
  serialIds: readonly string[]
): UnitBatch {
  return {
    command,
    set: { reason },
    expects: placeOf(body),
    units: serialIds.map((serial_id) => ({ serial_id })),
  }
}

function placeOf({
  inventory_item_id,
  location_id,
}: Pick<RepairBody, "inventory_item_id" | "location_id">) {
  return { inventory_item_id, location_id }
}

function named({ inventory_item_id: item, location_id: location }: RepairBody) {
  return { item, location }
}
