import { useRef } from "react"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"

export interface Unsaved {
  isSubmitting: boolean
  /** Whether something was scanned or entered that closing would lose: it is asked about first. */
  isDirty?: boolean
  /** What closing would lose, where that is something else than what was entered. */
  lossHint?: string
}

/** The closing of a drawer by the clerk: never while its request runs, and with a question where something would be lost. */
export function useGuardedClose(
  { isSubmitting, isDirty = false, lossHint }: Unsaved,
  onClose: () => void
): (isOpen: boolean) => void {
  const t = useT()
  const ask = useQuestion()
  const isAsking = useRef(false)

  const close = async () => {
    if (isSubmitting || isAsking.current) {
      return
    }
    if (!isDirty) {
      onClose()
      return
    }
    isAsking.current = true
    // Medusa's question would take the press of Escape that led to it as its answer.
    await new Promise((resolve) => setTimeout(resolve))
    const isSure = await ask({
      title: t("general.leave"),
      description: lossHint ?? t("general.leaveHint"),
      confirmText: t("general.close"),
      cancelText: t("general.stay"),
    })
    isAsking.current = false
    if (isSure) {
      onClose()
    }
  }
  return (isOpen) => {
    if (!isOpen) {
      void close()
    }
  }
}
