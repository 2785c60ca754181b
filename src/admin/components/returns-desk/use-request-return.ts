import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { ReturnCaptureBody, ReturnSerialsResponse } from "../../../types/returns"
import type { SerialResponse } from "../../../types/serials"
import { useRefresh } from "../../hooks/use-api-mutation"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { request, sdk } from "../../lib/client"

/** What the desk says of a return. */
export interface ReturnWish {
  location_id: string
  reason_id: string
  note: string
}

/**
 * Requests a return of one unit in Medusa and names the unit on it. When Medusa refuses, what was begun is taken back; a
 * unit that could not be named is named in the returns section, where the return stands then.
 */
export function useRequestReturn(serial: SerialResponse["serial"], onDone: () => void) {
  const t = useT()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: async (wish: ReturnWish) => {
      const returnId = await requestReturn(serial, wish)
      const named = await nameOn(returnId, serial).then(
        () => null,
        (error: unknown) => messageOf(error)
      )
      return { named }
    },
    onSuccess: ({ named }) => {
      if (named === null) {
        toast.success(t("desk.request.done"), {
          description: t("desk.request.named", { number: serial.number }),
        })
      } else {
        toast.warning(t("desk.request.notNamed"), { description: named })
      }
      onDone()
    },
    onSettled: refresh,
  })
}

/** Opens, fills and confirms a return; answers its id. */
async function requestReturn(
  { order_id, order_line_item_id }: SerialResponse["serial"],
  { location_id, reason_id, note }: ReturnWish
): Promise<string> {
  const { return: returns } = sdk.admin
  const begun = await returns.initiateRequest({
    order_id: order_id ?? "",
    ...(location_id === "" ? {} : { location_id }),
    ...(note === "" ? {} : { internal_note: note }),
  })
  const { id } = begun.return
  try {
    await returns.addReturnItem(id, {
      items: [
        {
          id: order_line_item_id ?? "",
          quantity: 1,
          ...(reason_id === "" ? {} : { reason_id }),
        },
      ],
    })
    await returns.confirmRequest(id, { no_notification: true })
  } catch (error) {
    // What is left of a request would block every other change of the order.
    await returns.cancelRequest(id).catch(() => undefined)
    throw error
  }
  return id
}

async function nameOn(returnId: string, serial: SerialResponse["serial"]): Promise<void> {
  const body: ReturnCaptureBody = {
    line_item_id: serial.order_line_item_id ?? "",
    inventory_item_id: serial.inventory_item_id,
    serials: [{ serial_id: serial.id }],
  }
  await request<ReturnSerialsResponse>({
    path: `/admin/returns/${returnId}/serials/capture`,
    method: "POST",
    body,
    idempotencyKey: `desk ${returnId} ${serial.id}`,
  })
}
