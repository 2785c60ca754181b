import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useRef } from "react"
import { useSearchParams } from "react-router-dom"
import type { PackingOrder, PackingQuery } from "../../../types/packing"
import { orderSerialsQuery } from "../../hooks/use-order-serials"
import { readPackingQueue, useFulfil } from "../../hooks/use-packing"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { useScanOnOrder } from "../order-serials"
import type { ScanHandler, ScanOutcome } from "../scan-field"
import { fulfilmentsAt, missingAt, nextOrder } from "./plan-fulfilment"
import { readPackingScan } from "./read-packing-scan"

/** How many orders of the queue are looked at for the next one. */
const LOOK_AHEAD = 50

const done = (message: string): ScanOutcome => ({ kind: "taken", message, isInstruction: true })
const idOf = ({ id }: PackingOrder) => id

const refused = (message: string): ScanOutcome => ({ kind: "refused", message })
const refusedInstruction = (message: string): ScanOutcome => ({
  ...refused(message),
  isInstruction: true,
})

/**
 * The packing desk of a location: which order lies on it, and what a scan does there. An order is opened, a unit captured
 * for it; what is captured is fulfilled, and the next order opens.
 */
export function usePackingDesk(locationId: string, query: PackingQuery) {
  const t = useT()
  const client = useQueryClient()
  const { orderId, current, open } = useOpenOrder()
  const takeUnit = useTakeUnit(current, open)
  const { queued, goOn } = useGoOn(query, current, open)
  const fulfil = useFulfilHere(locationId, current, { queued, goOn })

  const openNumbered = useCallback(
    async (number: string): Promise<ScanOutcome | null> => {
      const { orders } = await readPackingQueue({ q: `#${number}`, limit: 1 })
      const [order] = orders
      if (order === undefined) {
        return null
      }
      open(order.id)
      const isHere = order.locations.some(({ location }) => location.id === locationId)
      return isHere
        ? done(t("packing.opened", { number }))
        : { kind: "known", message: t("packing.openedElsewhere", { number }), isInstruction: true }
    },
    [open, locationId, t]
  )

  const handler: ScanHandler = useCallback(
    async (text) => {
      const scan = readPackingScan(text)
      switch (scan.kind) {
        case "fulfil":
          return fulfil().catch((error: unknown) => refusedInstruction(messageOf(error)))
        case "next":
          return goOn("", await queued())
        case "order":
          // Whoever scans an order that is none is told so.
          await client.fetchQuery(orderSerialsQuery(scan.id))
          open(scan.id)
          return done(t("packing.openedById"))
        case "order_number": {
          const isUnit =
            !scan.isCertain && current() !== null && (await lookUp(text)).matches.length > 0
          const opened = isUnit ? null : await openNumbered(scan.number)
          return (
            opened ??
            (scan.isCertain
              ? refused(t("packing.noOrder", { number: scan.number }))
              : takeUnit(text))
          )
        }
        case "unit":
          return takeUnit(text)
      }
    },
    [client, fulfil, goOn, queued, open, openNumbered, takeUnit, current, t]
  )
  return { orderId, open, handler }
}

interface OpenOrder {
  /** As it is now, also between two renderings: scans come faster than these. */
  current: () => string | null
  open: (orderId: string | null) => void
}

/** Which order lies on the desk: it stands in the address, so that a reload shows it again. */
function useOpenOrder(): OpenOrder & { orderId: string | null } {
  const [params, setParams] = useSearchParams()
  const orderId = params.get("order")
  const latest = useRef(orderId)
  const open = useCallback(
    (id: string | null) => {
      latest.current = id
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          if (id === null) {
            next.delete("order")
          } else {
            next.set("order", id)
          }
          return next
        },
        { replace: true }
      )
    },
    [setParams]
  )
  return { orderId, open, current: useCallback(() => latest.current, []) }
}

/** Captures a unit for the open order; without one, opens the order that the unit is captured for. */
function useTakeUnit(current: OpenOrder["current"], open: OpenOrder["open"]) {
  const t = useT()
  const scanOnOrder = useScanOnOrder()
  return useCallback(
    async (text: string): Promise<ScanOutcome> => {
      const orderId = current()
      if (orderId !== null) {
        return scanOnOrder(orderId, text)
      }
      const { matches } = await lookUp(text)
      const order = matches.find((unit) => unit.order !== null)?.order
      if (!order) {
        return refused(t("packing.scanOrderFirst"))
      }
      open(order.id)
      return { kind: "taken", message: t("packing.openedOf", { number: order.display_id }) }
    },
    [current, open, scanOnOrder, t]
  )
}

interface GoingOn {
  /** The orders that wait now. */
  queued: () => Promise<PackingOrder[]>
  /**
   * Opens the order that comes next, or clears the desk when there is none.
   * @param said what was done before
   * @param before the queue in which the open order stood
   */
  goOn: (said: string, before: readonly PackingOrder[]) => Promise<ScanOutcome>
}

function useGoOn(
  query: PackingQuery,
  current: OpenOrder["current"],
  open: OpenOrder["open"]
): GoingOn {
  const t = useT()
  const queued = useCallback(
    async () => (await readPackingQueue({ ...query, limit: LOOK_AHEAD, offset: 0 })).orders,
    [query]
  )
  const goOn = useCallback(
    async (said: string, before: readonly PackingOrder[]) => {
      const after = await queued()
      const next = nextOrder(before.map(idOf), after.map(idOf), current())
      const number = after.find(({ id }) => id === next)?.display_id
      open(next)
      return done(
        [said, next === null ? t("packing.noneLeft") : t("packing.opened", { number })]
          .filter(Boolean)
          .join(" ")
      )
    },
    [queued, current, open, t]
  )
  return { queued, goOn }
}

/**
 * Fulfils what of the open order is complete here, then goes on. Where serials are still missing it asks first: the
 * second time the rest is sent.
 */
function useFulfilHere(
  locationId: string,
  current: OpenOrder["current"],
  { queued, goOn }: GoingOn
) {
  const t = useT()
  const client = useQueryClient()
  const { mutateAsync: fulfil } = useFulfil()
  const asked = useRef<string | null>(null)
  return useCallback(async (): Promise<ScanOutcome> => {
    const orderId = current()
    if (orderId === null) {
      return refusedInstruction(t("packing.scanOrderFirst"))
    }
    const order = await client.fetchQuery(orderSerialsQuery(orderId))
    const fulfilments = fulfilmentsAt(order, locationId)
    const missing = missingAt(order, locationId)
    const question = `${orderId} ${missing} ${JSON.stringify(fulfilments)}`
    if (fulfilments.length === 0) {
      return refusedInstruction(
        missing > 0 ? t("packing.allMissing", { count: missing }) : t("packing.nothingHere")
      )
    }
    if (missing > 0 && asked.current !== question) {
      asked.current = question
      return refusedInstruction(t("packing.someMissing", { count: missing }))
    }
    const before = await queued()
    for (const items of fulfilments) {
      await fulfil({ orderId, location_id: locationId, items })
    }
    const count = fulfilments.flat().reduce((sum, { quantity }) => sum + quantity, 0)
    return goOn(t("packing.fulfilled", { count }), before)
  }, [client, current, fulfil, queued, goOn, locationId, t])
}
