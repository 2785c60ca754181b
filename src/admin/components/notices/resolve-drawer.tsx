import { useState } from "react"
import { needsNote, RESOLUTIONS, type Resolution } from "../../../lifecycle/notices"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { useResolveNotice } from "../../hooks/use-notices"
import { useNumber } from "../../hooks/use-number"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ChoiceField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"

/** Which units of a notice are resolved: those that are ticked, or all that are not resolved, and how many these are. */
export type ToResolve = { ids: readonly string[] } | { all: number }

const NONE = "none"

/** Says what became of units under a notice. */
export const ResolveDrawer = ({
  id,
  units,
  onDone,
  onClose,
}: {
  id: string
  units: ToResolve
  onDone: () => void
  onClose: () => void
}) => {
  const t = useT()
  const number = useNumber()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useResolveNotice(id)
  const [choice, setChoice] = useState<string>("")
  const [note, setNote] = useState("")
  const resolution = choice === NONE ? null : (choice as Resolution)
  const count = "ids" in units ? units.ids.length : Math.min(units.all, MAX_SERIALS)
  const isExplained = !needsNote(resolution) || note.trim() !== ""
  // What is not resolved cannot be left so once more.
  const choices = "ids" in units ? [...RESOLUTIONS, NONE] : RESOLUTIONS
  const resolve = () =>
    mutate(
      {
        ...("ids" in units
          ? { serials: units.ids.map((serial_id) => ({ serial_id })) }
          : { all: true as const }),
        resolution,
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("notice.resolvedNow", { count: operation.serial_count }), operation.id)
          onDone()
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("notice.resolve")}
      description={t("notice.resolveHint", { count, number: number(count) })}
      submitLabel={t("notice.resolve")}
      isSubmitting={isPending}
      isDisabled={choice === "" || !isExplained}
      error={error}
      onSubmit={resolve}
      onClose={onClose}
    >
      <ChoiceField
        label={t("notice.resolution")}
        value={choice}
        onChange={setChoice}
        options={choices.map((value) => ({ value, label: t(`notice.resolutions.${value}`) }))}
      />
      <TextField
        label={t("notice.note")}
        hint={needsNote(resolution) ? t("notice.noteNeeded") : undefined}
        isOptional={!needsNote(resolution)}
        value={note}
        onChange={setNote}
      />
    </FormDrawer>
  )
}
