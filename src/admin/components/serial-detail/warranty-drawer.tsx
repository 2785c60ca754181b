import { useState } from "react"
import { changesOfWarranty, type WarrantyChange } from "../../../lifecycle/warranty"
import type { SerialResponse } from "../../../types/serials"
import type { WarrantyBody } from "../../../types/warranties"
import { useChangeWarranty } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ChoiceField, LongTextField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { saidOf, type WarrantyValues } from "./warranty-values"

/** Extends the customer's warranty, sets its days, makes it void or reinstates it, for a reason. */
export const WarrantyDrawer = ({
  serial,
  onClose,
}: {
  serial: SerialResponse["serial"]
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useChangeWarranty()
  const { start, end } = serial.customer_warranty
  const choices = changesOfWarranty({ start, end, void: serial.is_warranty_void })
  const [change, setChange] = useState<WarrantyChange>(choices[0] ?? "set")
  const [values, setValues] = useState<WarrantyValues>({
    months: "12",
    start: start ?? "",
    end: end ?? "",
    reason: "",
  })
  const controls = (field: keyof WarrantyValues) => ({
    label: t(`warrantyChange.${field}`),
    value: values[field],
    onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
  })
  const said = saidOf(change, values)
  const submit = (body: Omit<WarrantyBody, "serials">) =>
    mutate(
      { serials: [{ serial_id: serial.id }], ...body },
      {
        onSuccess: ({ operation }) => {
          showUndo(t(`warrantyChange.done.${change}`), operation.id)
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("command.set_warranty")}
      description={serial.number}
      submitLabel={t(`warrantyChange.kinds.${change}`)}
      isDanger={change === "void"}
      isDisabled={said === null}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => said && submit(said)}
    >
      <ChoiceField
        label={t("warrantyChange.change")}
        value={change}
        onChange={(value) => setChange(value as WarrantyChange)}
        options={choices.map((value) => ({ value, label: t(`warrantyChange.kinds.${value}`) }))}
      />
      {change === "extend" && <TextField {...controls("months")} type="number" min={1} max={600} />}
      {change === "set" && (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <TextField {...controls("start")} type="date" />
          <TextField {...controls("end")} type="date" />
        </div>
      )}
      <LongTextField {...controls("reason")} rows={2} />
    </FormDrawer>
  )
}
