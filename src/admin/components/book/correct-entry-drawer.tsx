import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { BookEntryView } from "../../../types/book"
import { useCorrectEntry } from "../../hooks/use-book"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import { columnLabel } from "./book-texts"
import { correctionOf, draftOf, hasParty, type CorrectionDraft } from "./correction"
import { PartyFields } from "./party-fields"

/** Corrects an entry by a further one, for a reason; the entry itself stays to be read. */
export const CorrectEntryDrawer = ({
  entry,
  onClose,
}: {
  entry: BookEntryView
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useCorrectEntry(entry.entry_no)
  const [draft, setDraft] = useState(() => draftOf(entry))
  const update = (said: Partial<CorrectionDraft>) => setDraft((before) => ({ ...before, ...said }))
  const body = correctionOf(entry, draft)
  return (
    <FormDrawer
      title={t("book.correctTitle", { number: entry.entry_no })}
      description={t("book.correctHint")}
      submitLabel={t("book.correctSubmit")}
      isDisabled={body === null || body.reason === ""}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        body &&
        mutate(body, {
          onSuccess: ({ entry: { entry_no } }) => {
            toast.success(t("book.corrected", { number: entry_no }))
            onClose()
          },
        })
      }
    >
      <TextField
        label={t("book.businessDay")}
        type="date"
        value={draft.occurred_on}
        onChange={(occurred_on) => update({ occurred_on })}
      />
      {hasParty(entry) && <PartyFields value={draft} onChange={update} />}
      <TextField
        label={t("fields.number")}
        className="font-mono"
        value={draft.number}
        onChange={(number) => update({ number })}
      />
      {entry.fields.map((field) => (
        <TextField
          key={field.key}
          label={columnLabel(t, field)}
          value={draft.fields[field.key] ?? ""}
          onChange={(value) => update({ fields: { ...draft.fields, [field.key]: value } })}
        />
      ))}
      <ReasonField value={draft.reason} onChange={(reason) => update({ reason })} />
    </FormDrawer>
  )
}
