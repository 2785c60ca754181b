import type { UseMutationResult } from "@tanstack/react-query"
import { useState } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
import type { CaseOperationResponse } from "../../../types/cases"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"

/** A step's form: what is entered, and the taking of the step, which closes the form and offers to undo it. */
export function useStep<Values extends object, Body>(
  action: CaseAction,
  blank: Values,
  { mutate, isPending, error }: UseMutationResult<CaseOperationResponse, Error, Body>,
  onClose: () => void
) {
  const t = useT()
  const showUndo = useUndoToast()
  const [values, setValues] = useState(blank)
  return {
    values,
    set: (change: Partial<Values>) => setValues((before) => ({ ...before, ...change })),
    take: (body: Body) =>
      mutate(body, {
        onSuccess: ({ operation }) => {
          showUndo(t(`case.done.${action}`), operation.id)
          onClose()
        },
      }),
    /** What the form's drawer shows beside its fields. */
    drawer: {
      title: t(`case.actions.${action}`),
      description: t(`case.actionHints.${action}`),
      submitLabel: t(`case.actions.${action}`),
      isSubmitting: isPending,
      error,
      onClose,
    },
  }
}
