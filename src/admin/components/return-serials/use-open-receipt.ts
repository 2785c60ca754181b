import { ordersQueryKeys } from "@medusajs/dashboard/hooks"
import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import type { ReturnSerialsResponse } from "../../../types/returns"
import { useRefresh } from "../../hooks/use-api-mutation"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { sdk } from "../../lib/client"
import { paths } from "../../lib/paths"
import { planReceipt, type EnteredAction, type ReceiptEntry } from "./plan-receipt"

const KINDS: Record<string, EnteredAction["kind"] | undefined> = {
  RECEIVE_RETURN_ITEM: "good",
  RECEIVE_DAMAGED_RETURN_ITEM: "damaged",
}

/**
 * Opens Medusa's Receive dialog with the quantities that agree with the serials named on the return. A return that was
 * received in part keeps what its dialog says: only the clerk knows what came with this parcel.
 */
export function useOpenReceipt(answer: ReturnSerialsResponse) {
  const t = useT()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      if (answer.status === "requested") {
        const entered = await beginReceipt(answer)
        for (const entry of planReceipt(answer, entered)) {
          await enter(answer.return_id, entry)
        }
      }
    },
    onSuccess: async () => {
      // The dialog reads the preview, which Medusa keeps outside the order's other keys.
      await client.invalidateQueries({
        queryKey: ordersQueryKeys.preview(answer.order_id),
        refetchType: "all",
      })
      refresh()
      navigate(`${paths.order(answer.order_id)}/returns/${answer.return_id}/receive`)
    },
    onError: (error) => toast.error(t("return.openFailed"), { description: messageOf(error) }),
  })
}

/** Begins the receipt unless it is begun, and tells what is entered so far. */
async function beginReceipt(answer: ReturnSerialsResponse): Promise<EnteredAction[]> {
  const { order } = await sdk.admin.order.retrievePreview(answer.order_id)
  if (!order.order_change) {
    await sdk.admin.return.initiateReceive(answer.return_id, {})
    return []
  }
  return order.items.flatMap((item) =>
    (item.actions ?? []).flatMap(({ id, action, details }) => {
      const kind = KINDS[action]
      return kind === undefined
        ? []
        : [{ id, line_item_id: item.id, kind, quantity: Number(details?.quantity ?? 0) }]
    })
  )
}

async function enter(
  returnId: string,
  { line_item_id, kind, quantity, action_id }: ReceiptEntry
): Promise<void> {
  const { return: returns } = sdk.admin
  const isGood = kind === "good"
  if (action_id === null) {
    const items = [{ id: line_item_id, quantity }]
    await (isGood
      ? returns.receiveItems(returnId, { items })
      : returns.dismissItems(returnId, { items }))
  } else if (quantity === 0) {
    await (isGood
      ? returns.removeReceiveItem(returnId, action_id)
      : returns.removeDismissItem(returnId, action_id))
  } else {
    await (isGood
      ? returns.updateReceiveItem(returnId, action_id, { quantity })
      : returns.updateDismissItem(returnId, action_id, { quantity }))
  }
}
