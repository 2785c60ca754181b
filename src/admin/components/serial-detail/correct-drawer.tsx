import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useCorrect } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"

/** Corrects a wrong number; the old one stays findable. */
export const CorrectDrawer = ({
  serial,
  onClose,
}: {
  serial: SerialResponse["serial"]
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useCorrect(serial.id)
  const [number, setNumber] = useState(serial.number)
  const [reason, setReason] = useState("")
  const isComplete = number.trim() !== "" && number !== serial.number && reason.trim() !== ""
  return (
    <FormDrawer
      title={t("serial.correct")}
      description={t("serial.correctHint", { number: serial.number })}
      submitLabel={t("serial.correctSubmit")}
      isDisabled={!isComplete}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(
          { number: number.trim(), reason: reason.trim(), version: serial.version },
          {
            onSuccess: () => {
              toast.success(t("serial.corrected"))
              onClose()
            },
          }
        )
      }
    >
      <TextField
        label={t("fields.number")}
        value={number}
        onChange={setNumber}
        className="font-mono"
        autoFocus
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDrawer>
  )
}
