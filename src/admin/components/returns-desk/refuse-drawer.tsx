import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useDescribe } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { localDay } from "../../lib/scan-text"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"

/** Sends a customer's unit home again: why is noted on it, where the next one at the desk reads it. */
export const RefuseDrawer = ({ serial, onClose }: SerialResponse & { onClose: () => void }) => {
  const t = useT()
  const day = useDay()
  const [why, setWhy] = useState("")
  const { mutate, isPending, error } = useDescribe(serial.id)
  const submit = () => {
    const noted = t("desk.refuse.noted", { date: day(localDay(new Date())), why: why.trim() })
    mutate(
      { notes: [serial.notes, noted].filter(Boolean).join("\n"), version: serial.version },
      {
        onSuccess: () => {
          toast.success(t("desk.refuse.done"))
          onClose()
        },
      }
    )
  }
  return (
    <FormDrawer
      title={t("desk.refuse.title", { number: serial.number })}
      description={t("desk.refuse.description")}
      submitLabel={t("desk.refuse.label")}
      isDisabled={why.trim() === ""}
      isSubmitting={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <LongTextField
        label={t("desk.refuse.why")}
        autoFocus
        rows={3}
        value={why}
        onChange={setWhy}
      />
    </FormDrawer>
  )
}
