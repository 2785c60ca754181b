import { useT } from "../../i18n/use-t"
import { LongTextField, TextField } from "../common/field"
import { ItemsField } from "../common/items-field"
import type { SelectionDraft } from "./new-notice"

/** Which units a notice is about: all that is said must hold of them. */
export const SelectionFields = ({
  value,
  onChange,
}: {
  value: SelectionDraft
  onChange: (change: Partial<SelectionDraft>) => void
}) => {
  const t = useT()
  return (
    <>
      <ItemsField
        label={t("notice.items")}
        value={value.items}
        onChange={(items) => onChange({ items })}
      />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <LongTextField
          label={t("notice.lots")}
          hint={t("notice.byLines")}
          rows={2}
          value={value.lots}
          onChange={(lots) => onChange({ lots })}
        />
        <LongTextField
          label={t("notice.suppliers")}
          hint={t("notice.byLines")}
          rows={2}
          value={value.suppliers}
          onChange={(suppliers) => onChange({ suppliers })}
        />
        <TextField
          label={t("notice.receivedFrom")}
          type="date"
          max={value.receivedUntil || undefined}
          value={value.receivedFrom}
          onChange={(receivedFrom) => onChange({ receivedFrom })}
        />
        <TextField
          label={t("notice.receivedUntil")}
          type="date"
          min={value.receivedFrom || undefined}
          value={value.receivedUntil}
          onChange={(receivedUntil) => onChange({ receivedUntil })}
        />
      </div>
      <LongTextField
        label={t("notice.numbers")}
        hint={t("notice.numbersHint")}
        rows={4}
        className="font-mono"
        value={value.numbers}
        onChange={(numbers) => onChange({ numbers })}
      />
    </>
  )
}
