import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CLAIM_DAYS, claimsCountFrom, isElsewhere, type SeenAt } from "../../lifecycle/anomalies"
import { pluginOptions } from "../../modules/serial/options"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import {
  CLAIMED_AGAIN,
  RETURNED_NEVER_SOLD,
  SCANNED_ELSEWHERE,
  type ClaimedAgainEvent,
  type ReturnedNeverSoldEvent,
  type ScannedElsewhereEvent,
} from "./anomaly-events"

/** Which units somebody met, and where. */
export interface Met {
  serial_ids: readonly string[]
  at: SeenAt
  actor_id: string | null
}

/** An event with what it is remembered by once it is told. */
interface Told {
  reminder: string
  name: string
  data: object
}

/** Emits `serial.scanned-elsewhere` for units that do not stand where they were scanned. Never throws. */
export async function tellOfElsewhere(
  container: MedusaContainer,
  { serial_ids, at, actor_id }: Met,
  scannedAt: string | null
): Promise<void> {
  await quietly(container, async () => {
    const seen_at = new Date().toISOString()
    const units = await serialService(container).standingOf(distinct(serial_ids))
    const away = units.filter((unit) => scannedAt === null || isElsewhere(unit, scannedAt))
    return away.map(({ id, inventory_item_id, status, location_id }) => {
      const data: ScannedElsewhereEvent = {
        serial_id: id,
        inventory_item_id,
        status,
        location_id,
        scanned_location_id: scannedAt,
        at,
        actor_id,
        seen_at,
      }
      const reminder = `elsewhere:${id}@${location_id}:${seen_at.slice(0, 10)}`
      return { reminder, name: SCANNED_ELSEWHERE, data }
    })
  })
}

/** Emits `serial.returned-never-sold` for units that somebody brings back and nobody bought. Never throws. */
export async function tellOfNeverSold(
  container: MedusaContainer,
  { serial_ids, at, actor_id }: Met
): Promise<void> {
  await quietly(container, async () => {
    const seen_at = new Date().toISOString()
    const serials = serialService(container)
    const ids = await serials.neverSoldAmong(distinct(serial_ids))
    return (await serials.standingOf(ids)).map(({ id, inventory_item_id, status, location_id }) => {
      const data: ReturnedNeverSoldEvent = {
        serial_id: id,
        inventory_item_id,
        status,
        location_id,
        at,
        actor_id,
        seen_at,
      }
      const reminder = `never-sold:${id}:${seen_at.slice(0, 10)}`
      return { reminder, name: RETURNED_NEVER_SOLD, data }
    })
  })
}

/** Emits `serial.claimed-again` for units with a second claim in a short time. Never throws. */
export async function tellOfClaims(
  container: MedusaContainer,
  { serial_ids, actor_id }: Omit<Met, "at">
): Promise<void> {
  await quietly(container, async () => {
    const seen_at = new Date().toISOString()
    const days = pluginOptions().anomalies?.claimDays ?? CLAIM_DAYS
    const serials = serialService(container)
    const since = claimsCountFrom(seen_at, days)
    const again = await serials.claimedTwice(distinct(serial_ids), since)
    const units = await serials.standingOf(again.map(({ serial_id }) => serial_id))
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    return again.flatMap(({ serial_id, claims }) => {
      const unit = byId.get(serial_id)
      if (unit === undefined) {
        return []
      }
      const { inventory_item_id, customer_id } = unit
      const data: ClaimedAgainEvent = {
        serial_id,
        inventory_item_id,
        customer_id,
        claims,
        days,
        actor_id,
        seen_at,
      }
      return [{ reminder: `claimed:${serial_id}@${claims[0]!.id}`, name: CLAIMED_AGAIN, data }]
    })
  })
}

/** For how long it is remembered that something was told: longer than a day, and than any time between claims. */
const REMEMBERED_MS = 366 * 24 * 60 * 60 * 1_000

/** What was seen is told once; that it could not be told is nothing to whoever saw it. */
async function quietly(container: MedusaContainer, find: () => Promise<Told[]>): Promise<void> {
  try {
    const found = await find()
    if (found.length > 0) {
      const until = new Date(Date.now() + REMEMBERED_MS).toISOString().slice(0, 10)
      const reminders = found.map(({ reminder }) => reminder)
      const news = new Set(await serialService(container).noteAllTold(reminders, until))
      const events = found.filter(({ reminder }) => news.has(reminder))
      await container
        .resolve(Modules.EVENT_BUS)
        .emit(events.map(({ name, data }) => ({ name, data })))
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("serials: what is odd about units could not be told.", error as Error)
  }
}
