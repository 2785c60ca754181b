import { toast } from "@medusajs/ui"
import { useCallback } from "react"
import { useT } from "../i18n/use-t"
import { messageOf } from "../lib/api-error"
import { useRevert } from "./use-serials"

/** How long the way back stays in sight. */
const UNDO_MS = 12_000

/** Above the page: at the bottom right, where toasts are otherwise, are the buttons of drawers and dialogs. */
const POSITION = "top-center"

/** Says what was done, with a button that undoes it. */
export function useUndoToast(
  onUndone?: () => void
): (message: string, operationId: string) => void {
  const t = useT()
  const { mutateAsync: revert } = useRevert()
  return useCallback(
    (message, operationId) => {
      // A promise, not callbacks of `mutate`: these are dropped when the drawer that showed the toast is gone.
      const undo = () =>
        revert({ operationId }).then(
          () => {
            toast.success(t("undo.done"))
            onUndone?.()
          },
          (error: unknown) => void toast.error(t("undo.failed"), { description: messageOf(error) })
        )
      toast.success(message, {
        duration: UNDO_MS,
        position: POSITION,
        action: { label: t("undo.label"), altText: t("undo.alt"), onClick: () => void undo() },
      })
    },
    [t, revert, onUndone]
  )
}
