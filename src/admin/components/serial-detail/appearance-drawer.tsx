import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useDescribe } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { PhotoRows } from "../photos"
import { changesOf, draftOf } from "./appearance-draft"

/** Edits what staff and buyers read of a unit, and its photos. */
export const AppearanceDrawer = ({
  serial,
  onClose,
}: {
  serial: SerialResponse["serial"]
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useDescribe(serial.id)
  const [draft, setDraft] = useState(() => draftOf(serial))
  const changes = changesOf(draft, serial)
  const text = (field: "notes" | "public_note") => ({
    label: t(field === "notes" ? "fields.internal_notes" : "fields.public_note"),
    value: draft[field],
    onChange: (value: string) => setDraft((before) => ({ ...before, [field]: value })),
  })
  return (
    <FormDrawer
      title={t("appearance.edit")}
      description={serial.number}
      submitLabel={t("general.save")}
      isDisabled={changes === null}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(
          { ...changes, version: serial.version },
          {
            onSuccess: () => {
              toast.success(t("appearance.saved"))
              onClose()
            },
          }
        )
      }
    >
      <LongTextField {...text("public_note")} hint={t("appearance.publicNoteHint")} rows={2} />
      <LongTextField {...text("notes")} hint={t("appearance.notesHint")} rows={3} />
      <PhotoRows
        photos={draft.photos}
        onChange={(change) => setDraft((before) => ({ ...before, photos: change(before.photos) }))}
      />
    </FormDrawer>
  )
}
