import { useState } from "react"
import { onHand, type Status } from "../../../lifecycle/statuses"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import type { SerialResponse } from "../../../types/api"
import { useCommand } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ConditionField, LocationField, LongTextField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { isDangerous, needsOf, type Askable } from "./command-needs"

/** Asks what a command needs, says what it will do to stock, and does it. */
export const CommandDrawer = ({
  serial,
  command,
  onClose,
}: {
  serial: SerialResponse["serial"]
  command: CommandName
  onClose: () => void
}) => {
  const t = useT()
  const needs = needsOf(command)
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useCommand()
  const [values, setValues] = useState<Record<Askable, string>>({
    reason: "",
    location_id: serial.location_id ?? "",
    condition_id: serial.condition_id ?? "",
    due_on: "",
    bin: "",
  })
  const asked = needs.flatMap(({ field }) =>
    values[field].trim() === "" ? [] : [[field, values[field].trim()]]
  )
  const isComplete = needs.every(({ field, isRequired }) => !isRequired || values[field].trim())

  const submit = () =>
    mutate(
      { command, serial_ids: [serial.id], ...(Object.fromEntries(asked) as object) },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("serial.done", { command: t(`command.${command}`) }), operation.id)
          onClose()
        },
      }
    )

  return (
    <FormDrawer
      title={t(`command.${command}`)}
      description={t(`serial.stockEffect.${stockEffect(serial.status, command)}`, {
        number: serial.number,
      })}
      submitLabel={t(`command.${command}`)}
      isDanger={isDangerous(command)}
      isDisabled={!isComplete}
      isSubmitting={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {needs.map(({ field, isRequired }) => (
        <AskedField
          key={field}
          field={field}
          isOptional={!isRequired}
          value={values[field]}
          onChange={(value) => setValues((before) => ({ ...before, [field]: value }))}
        />
      ))}
    </FormDrawer>
  )
}

const AskedField = ({
  field,
  ...props
}: {
  field: Askable
  isOptional: boolean
  value: string
  onChange: (value: string) => void
}) => {
  const t = useT()
  const labelled = { ...props, label: t(`fields.${field}`) }
  switch (field) {
    case "reason":
      return <LongTextField {...labelled} autoFocus rows={2} />
    case "location_id":
      return <LocationField {...labelled} />
    case "condition_id":
      return <ConditionField {...labelled} />
    case "due_on":
      return <TextField {...labelled} type="date" />
    case "bin":
      return <TextField {...labelled} />
  }
}

function stockEffect(status: Status, command: CommandName): "up" | "down" | "none" {
  const { to } = transitionOf(command)
  const change = (to === "same" ? onHand(status) : onHand(to)) - onHand(status)
  return change > 0 ? "up" : change < 0 ? "down" : "none"
}
