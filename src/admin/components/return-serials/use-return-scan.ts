import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import type { OrderSerialsResponse } from "../../../types/orders"
import { useCaptureReturn } from "../../hooks/use-return-serials"
import { useT } from "../../i18n/use-t"
import { queryKeys } from "../../lib/query-keys"
import { readScan } from "../../lib/scan-text"
import type { ScanHandler } from "../scan-field"
import { planReturn, returnPlaceName, returnPlacesOf } from "./return-places"

/** Names what is scanned as coming back on a return. */
export function useReturnScan(
  orderId: string,
  returnId: string,
  target: string | null
): ScanHandler {
  const t = useT()
  const client = useQueryClient()
  const { mutateAsync: capture } = useCaptureReturn(orderId, returnId)
  return useCallback(
    async (text) => {
      const order = client.getQueryData<OrderSerialsResponse>(queryKeys.order(orderId))
      const answer = order?.returns.find(({ return_id }) => return_id === returnId)
      const { scan, error } = readScan(text)
      if (answer === undefined || scan === null) {
        return { kind: "refused", message: error ?? t("general.loading") }
      }
      const plan = planReturn(returnPlacesOf(answer), scan.number ?? text, target)
      if (!("place" in plan)) {
        return { kind: "refused", message: t(`return.${plan.kind}`) }
      }
      const { line, component } = plan.place
      if (plan.kind === "captured") {
        return { kind: "known", message: t("return.alreadyCaptured") }
      }
      await capture({
        line_item_id: line.line_item_id,
        inventory_item_id: component.item.id,
        serials: [{ serial: text }],
      })
      return { kind: "taken", message: t("return.taken", { line: returnPlaceName(plan.place) }) }
    },
    [client, orderId, returnId, target, capture, t]
  )
}
