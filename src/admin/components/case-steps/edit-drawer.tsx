import type { EditCaseBody } from "../../../types/cases"
import { useEditCase } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { LongTextField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { MoneyFields } from "../common/money-fields"
import type { StepProps } from "./step-props"
import { useStep } from "./use-step"

const FIELDS = [
  "vendor",
  "reference",
  "contact",
  "fault",
  "due_on",
  "cost",
  "credit",
  "currency_code",
  "note",
] as const
type Values = Record<(typeof FIELDS)[number], string>

/** Changes what is said of a case; a field left blank is cleared. */
export const EditDrawer = ({ answer: { case: view }, onClose }: StepProps) => {
  const t = useT()
  const before = Object.fromEntries(FIELDS.map((field) => [field, view[field] ?? ""])) as Values
  const { values, set, take, drawer } = useStep("edit", before, useEditCase(view.id), onClose)
  const body = changesOf(before, values)
  const text = (field: keyof Values) => ({
    isOptional: true,
    value: values[field],
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    <FormDrawer
      {...drawer}
      isDisabled={Object.keys(body).length === 0}
      onSubmit={() => take(body)}
      submitLabel={t("general.save")}
    >
      <TextField label={t("case.vendor")} hint={t("case.vendorHint")} {...text("vendor")} />
      <TextField label={t("case.reference")} {...text("reference")} />
      <TextField label={t("case.contact")} hint={t("case.contactHint")} {...text("contact")} />
      <LongTextField label={t("case.fault")} rows={2} {...text("fault")} />
      <TextField label={t("fields.due_on")} type="date" {...text("due_on")} />
      <MoneyFields
        amounts={[
          { label: t("fields.cost"), value: values.cost, onChange: (cost) => set({ cost }) },
          { label: t("case.credit"), value: values.credit, onChange: (credit) => set({ credit }) },
        ]}
        currency={values.currency_code}
        onCurrency={(currency_code) => set({ currency_code })}
      />
      <LongTextField label={t("fields.notes")} rows={2} {...text("note")} />
    </FormDrawer>
  )
}

/** What the form changes; a currency alone, without an amount, is nothing. */
function changesOf(before: Values, after: Values): EditCaseBody {
  const isPriced = after.cost.trim() !== "" || after.credit.trim() !== ""
  return Object.fromEntries(
    FIELDS.filter((field) => field !== "currency_code" || isPriced)
      .filter((field) => after[field].trim() !== before[field])
      .map((field) => [field, after[field].trim() === "" ? null : after[field].trim()])
  )
}
