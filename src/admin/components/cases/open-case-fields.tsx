import type { CaseKind } from "../../../lifecycle/cases"
import { CASE_KINDS } from "../../../lifecycle/cases"
import { useT } from "../../i18n/use-t"
import { CustomerField } from "../common/customer-field"
import { ChoiceField, LocationField, LongTextField, TextField } from "../common/field"
import { MoneyFields } from "../common/money-fields"
import { SwitchRow } from "../common/switch-row"
import type { OpenCaseValues } from "./use-open-case-form"

/** What is said of a case when it is opened; what does not concern its kind is not asked. */
export const OpenCaseFields = ({
  kind,
  onKind,
  values,
  set,
}: {
  kind: CaseKind
  onKind: (kind: CaseKind) => void
  values: OpenCaseValues
  set: (change: Partial<OpenCaseValues>) => void
}) => {
  const t = useT()
  const isSupplier = kind === "supplier"
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <ChoiceField
        label={t("case.kind")}
        hint={t(`case.kindHints.${kind}`)}
        value={kind}
        onChange={(value) => onKind(value as CaseKind)}
        options={CASE_KINDS.map((value) => ({ value, label: t(`case.kinds.${value}`) }))}
      />
      <LongTextField
        label={t("case.fault")}
        isOptional
        rows={2}
        value={values.fault}
        onChange={(fault) => set({ fault })}
      />
      {!isSupplier && (
        <>
          <SwitchRow
            label={t("case.open.awaited")}
            hint={t("case.open.awaitedHint")}
            isOn={values.is_awaited}
            onChange={(is_awaited) => set({ is_awaited })}
          />
          <LocationField
            label={t("case.open.takenInAt")}
            hint={t("case.open.takenInAtHint")}
            isOptional
            value={values.location_id}
            onChange={(location_id) => set({ location_id })}
          />
          <CustomerField
            label={t("fields.customer")}
            value={values.customer_id}
            onChange={(customer_id) => set({ customer_id })}
          />
          <TextField
            label={t("case.contact")}
            hint={t("case.contactHint")}
            isOptional
            value={values.contact}
            onChange={(contact) => set({ contact })}
          />
        </>
      )}
      <TextField
        label={t("case.vendor")}
        hint={t("case.vendorHint")}
        isOptional={!isSupplier}
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
      <MoneyFields
        amounts={[
          { label: t("fields.cost"), value: values.cost, onChange: (cost) => set({ cost }) },
        ]}
        currency={values.currency_code}
        onCurrency={(currency_code) => set({ currency_code })}
      />
      <LongTextField
        label={t("fields.notes")}
        isOptional
        rows={2}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </div>
  )
}
