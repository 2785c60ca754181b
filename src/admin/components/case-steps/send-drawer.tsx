import { useSendCase } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import type { StepProps } from "./step-props"
import { useStep } from "./use-step"

/** The units go to the vendor. */
export const SendDrawer = ({ answer: { case: view }, onClose }: StepProps) => {
  const t = useT()
  const blank = {
    vendor: view.vendor ?? "",
    reference: view.reference ?? "",
    due_on: view.due_on ?? "",
  }
  const { values, set, take, drawer } = useStep("send", blank, useSendCase(view.id), onClose)
  return (
    <FormDrawer
      {...drawer}
      isDisabled={values.vendor.trim() === ""}
      onSubmit={() => take(saidOf(values))}
    >
      <TextField
        label={t("case.vendor")}
        hint={t("case.vendorHint")}
        autoFocus
        value={values.vendor}
        onChange={(vendor) => set({ vendor })}
      />
      <TextField
        label={t("case.reference")}
        hint={t("case.referenceHint")}
        isOptional
        value={values.reference}
        onChange={(reference) => set({ reference })}
      />
      <TextField
        label={t("fields.due_on")}
        isOptional
        type="date"
        value={values.due_on}
        onChange={(due_on) => set({ due_on })}
      />
    </FormDrawer>
  )
}
