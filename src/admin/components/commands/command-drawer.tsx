import { useState } from "react"
import type { CommandName } from "../../../lifecycle/transitions"
import type { SerialView } from "../../../types/serials"
import { useCommand } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { FormDrawer } from "../common/form-drawer"
import { AskedField } from "./asked-field"
import { isDangerous, needsOf, type Askable } from "./command-needs"
import { stockEffect } from "./stock-effect"
import { TakeOutRefused } from "./take-out-refused"

export interface CommandDrawerProps {
  units: readonly SerialView[]
  command: CommandName
  onClose: () => void
  onDone?: () => void
  /** Takes units out of the selection that they are of. */
  onTakeOut?: (ids: readonly string[]) => void
}

/** Asks what a command needs, says what it will do to which units and to stock, and does it. */
export const CommandDrawer = ({
  units,
  command,
  onClose,
  onDone,
  onTakeOut,
}: CommandDrawerProps) => {
  const t = useT()
  const needs = needsOf(command)
  const showUndo = useUndoToast()
  const { mutate, isPending, error, reset } = useCommand()
  const [values, setValues] = useState<Record<Askable, string>>({
    reason: "",
    location_id: shared(units, ({ location_id }) => location_id),
    condition_id: shared(units, ({ condition_id }) => condition_id),
    due_on: "",
    bin: "",
  })
  const asked = needs.flatMap(({ field }) =>
    values[field].trim() === "" ? [] : [[field, values[field].trim()]]
  )
  const isComplete = needs.every(({ field, isRequired }) => !isRequired || values[field].trim())

  const submit = () =>
    mutate(
      { command, serial_ids: units.map(({ id }) => id), ...(Object.fromEntries(asked) as object) },
      {
        onSuccess: ({ operation }) => {
          showUndo(
            t("bulk.done", { command: t(`command.${command}`), count: operation.serial_count }),
            operation.id
          )
          onDone?.()
          onClose()
        },
      }
    )

  return (
    <FormDrawer
      title={t(`command.${command}`)}
      description={useEffectText(units, command)}
      submitLabel={t(`command.${command}`)}
      isDanger={isDangerous(command)}
      isDisabled={!isComplete}
      isSubmitting={isPending}
      error={error}
      errorAction={
        <TakeOutRefused units={units} refusal={{ error, reset }} onTakeOut={onTakeOut} />
      }
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

/** How many units are named in a sentence. */
const NAMED = 5

function useEffectText(units: readonly SerialView[], command: CommandName): string {
  const t = useT()
  const { up, down } = stockEffect(
    units.map(({ status }) => status),
    command
  )
  const effect = up > 0 ? "up" : down > 0 ? "down" : "none"
  const [first] = units
  if (units.length === 1 && first) {
    return t(`serial.stockEffect.${effect}`, { number: first.number })
  }
  const numbers = units.slice(0, NAMED).map(({ number }) => number)
  const rest = units.length - numbers.length
  return [
    t("bulk.units", { count: units.length }),
    `${[...numbers, rest > 0 && t("general.more", { count: rest })].filter(Boolean).join(", ")}.`,
    t(`bulk.stockEffect.${effect}`, { count: up + down }),
  ].join(" ")
}

/** What all units have, or nothing. */
function shared(
  units: readonly SerialView[],
  valueOf: (unit: SerialView) => string | null
): string {
  const values = new Set(units.map(valueOf))
  return values.size === 1 ? ([...values][0] ?? "") : ""
}
