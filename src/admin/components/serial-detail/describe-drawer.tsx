import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { DescribeBody, SerialResponse } from "../../../types/serials"
import { useDescribe } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"

const TEXTS = ["bin", "lot", "supplier", "manufacturer", "model"] as const
const DATES = ["made_on", "expires_on", "supplier_warranty_start", "supplier_warranty_end"] as const
const FIELDS = [...TEXTS, ...DATES] as const
type Described = (typeof FIELDS)[number]

/** Edits what a unit is described by. Its status, place, number and appearance change by their own actions. */
export const DescribeDrawer = ({
  serial,
  onClose,
}: {
  serial: SerialResponse["serial"]
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useDescribe(serial.id)
  const [values, setValues] = useState(
    () =>
      Object.fromEntries(FIELDS.map((field) => [field, serial[field] ?? ""])) as Record<
        Described,
        string
      >
  )
  const changed = FIELDS.filter((field) => values[field].trim() !== (serial[field] ?? ""))
  const controls = (field: Described) => ({
    label: t(`fields.${field}`),
    value: values[field],
    onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
  })
  const body: DescribeBody = {
    ...Object.fromEntries(changed.map((field) => [field, values[field].trim() || null])),
    version: serial.version,
  }
  return (
    <FormDrawer
      title={t("serial.edit")}
      description={serial.number}
      submitLabel={t("general.save")}
      isDisabled={changed.length === 0}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(body, {
          onSuccess: () => {
            toast.success(t("serial.edited"))
            onClose()
          },
        })
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {TEXTS.map((field) => (
          <TextField key={field} {...controls(field)} />
        ))}
        {DATES.map((field) => (
          <TextField key={field} {...controls(field)} type="date" />
        ))}
      </div>
    </FormDrawer>
  )
}
