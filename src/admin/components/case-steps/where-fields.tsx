import { useT } from "../../i18n/use-t"
import { ConditionField, LocationField, TextField } from "../common/field"

type Where = Record<"location_id" | "bin" | "condition_id", string>

/** Where units are put, and in which condition they are. */
export const WhereFields = ({
  values,
  set,
}: {
  values: Where
  set: (change: Partial<Where>) => void
}) => {
  const t = useT()
  return (
    <>
      <LocationField
        label={t("fields.location")}
        isOptional
        value={values.location_id}
        onChange={(location_id) => set({ location_id })}
      />
      <TextField
        label={t("fields.bin")}
        isOptional
        value={values.bin}
        onChange={(bin) => set({ bin })}
      />
      <ConditionField
        label={t("case.conditionBack")}
        isOptional
        value={values.condition_id}
        onChange={(condition_id) => set({ condition_id })}
      />
    </>
  )
}
