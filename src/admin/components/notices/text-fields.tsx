import { useT } from "../../i18n/use-t"
import { LongTextField, TextField } from "../common/field"
import type { TextsDraft } from "./new-notice"

/** What a notice says: to staff, and to buyers. */
export const NoticeTextFields = ({
  value,
  onChange,
}: {
  value: TextsDraft
  onChange: (change: Partial<TextsDraft>) => void
}) => {
  const t = useT()
  return (
    <>
      <TextField
        label={t("notice.name")}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <LongTextField
        label={t("notice.staffText")}
        isOptional
        rows={3}
        value={value.staffText}
        onChange={(staffText) => onChange({ staffText })}
      />
      <LongTextField
        label={t("notice.buyerText")}
        hint={t("notice.buyerTextHint")}
        isOptional
        rows={3}
        value={value.buyerText}
        onChange={(buyerText) => onChange({ buyerText })}
      />
      <TextField
        label={t("notice.reference")}
        isOptional
        value={value.reference}
        onChange={(reference) => onChange({ reference })}
      />
    </>
  )
}
