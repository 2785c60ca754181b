import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import type { OrderSerialsResponse } from "../../../types/orders"
import { useNameReceived } from "../../hooks/use-return-serials"
import { useT } from "../../i18n/use-t"
import { queryKeys } from "../../lib/query-keys"
import { readScan } from "../../lib/scan-text"
import type { ScanHandler } from "../scan-field"
import { returnPlacesOf } from "./return-places"
import { howFor, placeOfScan, type How } from "./unnamed-places"

/** Names what is scanned as having come back on a return that was received before. */
export function useUnnamedScan(orderId: string, returnId: string, how: How): ScanHandler {
  const t = useT()
  const client = useQueryClient()
  const { mutateAsync: name } = useNameReceived(orderId, returnId)
  return useCallback(
    async (text) => {
      // The latest state, not the one rendered: the scan before may just have been answered.
      const order = client.getQueryData<OrderSerialsResponse>(queryKeys.order(orderId))
      const answer = order?.returns.find(({ return_id }) => return_id === returnId)
      const { scan, error } = readScan(text)
      if (answer === undefined || scan === null) {
        return { kind: "refused", message: error ?? t("general.loading") }
      }
      const number = scan.number ?? text
      const place = placeOfScan(returnPlacesOf(answer), number)
      if (place === null) {
        return { kind: "refused", message: t("return.not_here") }
      }
      await name({
        line_item_id: place.line.line_item_id,
        inventory_item_id: place.component.item.id,
        serials: [{ serial: text, disposition: howFor(place, how) }],
      })
      return { kind: "taken", message: t("return.named", { number }) }
    },
    [client, orderId, returnId, how, name, t]
  )
}
