import type { MedusaContainer } from "@medusajs/framework/types"
import type { CheckFindings, Offender, UnfinishedWork } from "../../lifecycle/integrity"
import { isAlarming } from "../../lifecycle/reconciliation"
import { placeIdOf, reconcilePlaces, type ReconciledPlace } from "../reconciling/reconcile-places"
import { ITEMS_AT_ONCE, trackedPlaces } from "../reconciling/tracked-places"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { note, nothingFound, pause } from "./findings"

/** What serials and Medusa's figures say of all places. */
interface StockFindings {
  findings: CheckFindings
  /** Pieces that await serials. */
  awaiting: number
  /** Places whose withheld quantity a job will bring up to date. */
  withheld: UnfinishedWork[]
}

/**
 * Sets serials against Medusa's levels and reservations. What disagrees is looked at again, for the two are written one
 * after the other; and it is no discrepancy of its own where an operation is pending.
 */
export async function checkStock(
  container: MedusaContainer,
  named: number,
  pauseMs: number
): Promise<StockFindings> {
  const findings = nothingFound()
  const suspects: ReconciledPlace[] = []
  let awaiting = 0
  for await (const places of trackedPlaces(container)) {
    suspects.push(...places.filter((place) => isAlarming(place) || isWithheldAstray(place)))
    awaiting += places.reduce((sum, place) => sum + place.awaiting, 0)
    findings.looked_at += places.length
  }
  const again = await seenAgain(container, suspects, pauseMs)
  note(findings, 0, again.filter(isAlarming).map(offender), named)
  return { findings, awaiting, withheld: again.filter(isWithheldAstray).map(toWithhold) }
}

async function seenAgain(
  container: MedusaContainer,
  suspects: readonly ReconciledPlace[],
  pauseMs: number
): Promise<ReconciledPlace[]> {
  if (suspects.length === 0) {
    return []
  }
  await pause(pauseMs)
  const pending = new Set(await serialService(container).placesWithPending())
  const suspected = new Set(suspects.map(placeIdOf))
  const items = distinct(suspects.map(({ inventory_item_id }) => inventory_item_id))
  const again: ReconciledPlace[] = []
  for (let at = 0; at < items.length; at += ITEMS_AT_ONCE) {
    const places = await reconcilePlaces(container, items.slice(at, at + ITEMS_AT_ONCE))
    again.push(
      ...places.filter((place) => {
        const id = placeIdOf(place)
        return suspected.has(id) && !pending.has(id)
      })
    )
  }
  return again
}

function isWithheldAstray({ withheld_discrepancy }: ReconciledPlace): boolean {
  return withheld_discrepancy !== 0
}

function offender(place: ReconciledPlace): Offender {
  const { on_hand, stocked, reserved_serials, reserved_for_orders } = place
  const parts = [
    place.discrepancy > 0
      ? `${on_hand} units are on hand, and Medusa has ${stocked} on stock.`
      : "",
    place.reserved_discrepancy > 0
      ? `${reserved_serials} units are reserved, and Medusa has reserved ${reserved_for_orders}.`
      : "",
  ]
  return { id: placeIdOf(place), number: null, what: parts.filter(Boolean).join(" ") }
}

function toWithhold(place: ReconciledPlace): UnfinishedWork {
  const { withheld, reserved_as_withheld } = place
  const what = `${withheld} units are withheld, and ${reserved_as_withheld} are kept out of what Medusa sells`
  return { kind: "withheld", id: placeIdOf(place), what, since: null, is_stuck: false }
}
