import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import type { OrderSerialsResponse } from "../../../types/orders"
import { orderSerialsQuery, useCaptureOn } from "../../hooks/use-order-serials"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { readScan } from "../../lib/scan-text"
import type { ScanHandler, ScanOutcome } from "../scan-field"
import { nameOf, placesOf } from "./places"
import { onlyPlace, planAt, planCapture, planOfCaptured, type CapturePlan } from "./plan-capture"

/** Captures what is scanned on an order: finds the line it is for and says what became of it. */
export function useOrderScan(orderId: string, target: string | null): ScanHandler {
  const scanOnOrder = useScanOnOrder()
  return useCallback((text) => scanOnOrder(orderId, text, target), [scanOnOrder, orderId, target])
}

/** The same for a desk at which one order follows the other. */
export function useScanOnOrder() {
  const t = useT()
  const client = useQueryClient()
  const { mutateAsync: capture } = useCaptureOn()

  return useCallback(
    async (orderId: string, text: string, target: string | null = null): Promise<ScanOutcome> => {
      const { scan, error } = readScan(text)
      if (scan === null) {
        return { kind: "refused", message: error }
      }
      // The latest state, not the one rendered: the scan before may just have been answered.
      const order = await client.ensureQueryData(orderSerialsQuery(orderId))
      const plan = await planOf(order, text, scan.number ?? text, target)
      if (plan.kind !== "capture") {
        return outcomeOf(plan, t)
      }
      const answer = await capture({ orderId, body: plan.body })
      const { component } = placesOf(answer).find(({ key }) => key === plan.place.key) ?? plan.place
      return {
        kind: "taken",
        message: t("order.captured", {
          line: nameOf(plan.place),
          done: component.needed - component.missing,
          needed: component.needed,
        }),
      }
    },
    [client, capture, t]
  )
}

async function planOf(
  order: OrderSerialsResponse,
  text: string,
  number: string,
  target: string | null
): Promise<CapturePlan> {
  const places = placesOf(order)
  const captured = planOfCaptured(places, number, text)
  if (captured !== null) {
    return captured
  }
  const place = onlyPlace(places, target)
  if (place !== null) {
    return planAt(place, text)
  }
  const { matches } = await lookUp(text)
  return planCapture(places, text, matches)
}

function outcomeOf(
  plan: Exclude<CapturePlan, { kind: "capture" }>,
  t: ReturnType<typeof useT>
): ScanOutcome {
  switch (plan.kind) {
    case "captured":
      return {
        kind: "known",
        message: t("order.alreadyCaptured", { line: nameOf(plan.place) }),
      }
    case "full":
      return { kind: "refused", message: t("order.lineFull", { line: nameOf(plan.place) }) }
    case "not_on_order":
      return { kind: "refused", message: t("order.notOnOrder") }
    case "unknown":
      return { kind: "refused", message: t("order.unknown") }
    case "choose_line":
      return { kind: "refused", message: t("order.chooseLine") }
  }
}
