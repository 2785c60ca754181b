import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { ReasonView } from "../../../types/reasons"
import { useSaveReason } from "../../hooks/use-settings"
import { useT } from "../../i18n/use-t"
import { LongTextField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"

/** Adds a reason, or changes one. */
export const ReasonDrawer = ({
  reason,
  onClose,
}: {
  /** null for a new one. */
  reason: ReasonView | null
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useSaveReason(reason?.id ?? null)
  const [text, setText] = useState(reason?.text ?? "")
  const [rank, setRank] = useState(String(reason?.rank ?? 0))
  const save = () =>
    mutate(
      { text: text.trim(), rank: Math.trunc(Number(rank)) || 0 },
      {
        onSuccess: () => {
          toast.success(t("settings.saved", { name: text.trim() }))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t(reason === null ? "settings.reason.add" : "settings.reason.edit")}
      description={t("settings.reason.hint")}
      submitLabel={t("general.save")}
      isSubmitting={isPending}
      isDisabled={text.trim() === ""}
      error={error}
      onSubmit={save}
      onClose={onClose}
    >
      <LongTextField
        label={t("fields.reason")}
        autoFocus
        rows={2}
        value={text}
        onChange={setText}
      />
      <TextField
        label={t("settings.rank")}
        hint={t("settings.rankHint")}
        type="number"
        value={rank}
        onChange={setRank}
      />
    </FormDrawer>
  )
}
