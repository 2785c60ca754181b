import { useCancelCase } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import type { StepProps } from "./step-props"
import { useStep } from "./use-step"

/** As if the case had never been opened. That is an undoing itself, so it cannot be undone. */
export const CancelDrawer = ({ answer: { case: view }, onClose }: StepProps) => {
  const t = useT()
  const { values, set, take, drawer } = useStep(
    "cancel",
    { reason: "" },
    useCancelCase(view.id),
    onClose
  )
  return (
    <FormDrawer {...drawer} isDanger onSubmit={() => take(saidOf(values))}>
      <LongTextField
        label={t("fields.reason")}
        isOptional
        autoFocus
        rows={2}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </FormDrawer>
  )
}
