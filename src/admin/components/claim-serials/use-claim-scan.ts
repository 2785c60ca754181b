import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import type { OrderSerialsResponse } from "../../../types/orders"
import { useCaptureClaim } from "../../hooks/use-claim-serials"
import { useT } from "../../i18n/use-t"
import { queryKeys } from "../../lib/query-keys"
import { readScan } from "../../lib/scan-text"
import type { ScanHandler } from "../scan-field"
import { claimPlaceName, claimPlacesOf, planClaim } from "./claim-places"

/** Names what is scanned as being at fault. */
export function useClaimScan(orderId: string, claimId: string): ScanHandler {
  const t = useT()
  const client = useQueryClient()
  const { mutateAsync: capture } = useCaptureClaim(orderId, claimId)
  return useCallback(
    async (text) => {
      // The latest state, not the one rendered: the scan before may just have been answered.
      const order = client.getQueryData<OrderSerialsResponse>(queryKeys.order(orderId))
      const claim = order?.claims.find(({ claim_id }) => claim_id === claimId)
      const { scan, error } = readScan(text)
      if (claim === undefined || scan === null) {
        return { kind: "refused", message: error ?? t("general.loading") }
      }
      const plan = planClaim(claimPlacesOf(claim), scan.number ?? text)
      if (plan.kind !== "name") {
        return {
          kind: plan.kind === "named" ? "known" : "refused",
          message: t(`claim.scanned.${plan.kind}`),
        }
      }
      const { line, component } = plan.place
      await capture({
        line_item_id: line.line_item_id,
        inventory_item_id: component.item.id,
        serials: [{ serial_id: plan.serial_id }],
      })
      return {
        kind: "taken",
        message: t("claim.scanned.taken", { line: claimPlaceName(plan.place) }),
      }
    },
    [client, orderId, claimId, capture, t]
  )
}
