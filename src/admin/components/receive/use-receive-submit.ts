import { useCallback, useEffect, useState } from "react"
import type { OperationResponse } from "../../../types/operations"
import type { DeliveryView } from "../../../types/deliveries"
import { useReceiveDelivery } from "../../hooks/use-deliveries"
import { checkNumbers, useReceive } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import { bodyOnDelivery } from "./delivery-line"
import { bodyOf, labelled, withProblems } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** Receives the draft, on a delivery if there is one; what the server refuses is marked on the list. */
export function useReceiveSubmit(
  place: { itemId: string; locationId: string },
  store: DraftStore,
  delivery: DeliveryView | undefined
) {
  const t = useT()
  const [received, setReceived] = useState<OperationResponse | null>(null)
  const showUndo = useUndoToast(useCallback(() => setReceived(null), []))
  const plainly = useReceive()
  const onDelivery = useReceiveDelivery(delivery?.id ?? "")
  const { isPending, error } = delivery === undefined ? plainly : onDelivery
  const receive = (onDone: () => void) => {
    const sent = store.current()
    const then = {
      onSuccess: (answer: OperationResponse) => {
        store.settle(sent)
        setReceived(answer)
        showUndo(
          t("receive.received", { count: answer.operation.serial_count }),
          answer.operation.id
        )
        onDone()
      },
      onError: (failure: Error) => {
        if (failure instanceof ApiError) {
          store.update((draft) => withProblems(draft, failure.rows))
        }
      },
    }
    return delivery === undefined
      ? plainly.mutate(bodyOf(sent, place), then)
      : onDelivery.mutate(bodyOnDelivery(sent, place, delivery), then)
  }
  return { receive, isReceiving: isPending, error, received }
}

/** Asks once, when the page opens with a kept list, whether its numbers are still free. */
export function useRecheck(itemId: string, { current, update }: DraftStore): void {
  useEffect(() => {
    const serials = current().units.map(labelled)
    if (serials.length === 0) {
      return
    }
    checkNumbers({ inventory_item_id: itemId, serials })
      .then(({ numbers }) => {
        const bad = numbers.filter(({ is_ok }) => !is_ok)
        update((draft) =>
          withProblems(
            draft,
            bad.map(({ number, message }) => ({ serial: number, message }))
          )
        )
      })
      // Receiving itself checks again.
      .catch(() => undefined)
  }, [itemId, current, update])
}
