import { useCancelCase } from "../../hooks/use-cases"
import { saidOf } from "../../lib/said-of"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import type { StepProps } from "./step-props"
import { useStep } from "./use-step"

/** As if the case had never been opened. That is an undoing itself, so it cannot be undone. */
export const CancelDrawer = ({ answer: { case: view }, onClose }: StepProps) => {
  const { values, set, take, drawer } = useStep(
    "cancel",
    { reason: "" },
    useCancelCase(view.id),
    onClose
  )
  return (
    <FormDrawer {...drawer} isDanger onSubmit={() => take(saidOf(values))}>
      <ReasonField
        isOptional
        autoFocus
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </FormDrawer>
  )
}
