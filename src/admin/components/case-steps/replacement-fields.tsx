import type { KeyboardEvent } from "react"
import type { CaseSerial } from "../../../types/cases"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { SwitchRow } from "../common/switch-row"
import {
  mayBeFromStock,
  NO_WISH,
  type ReplacementWish,
  type ReplacementWishes,
} from "./replacements"

/** For each unit the number of the one that takes its place. Enter, as a scanner sends it, goes on to the next. */
export const ReplacementFields = ({
  units,
  wishes,
  onChange,
}: {
  units: readonly CaseSerial[]
  wishes: ReplacementWishes
  onChange: (wishes: ReplacementWishes) => void
}) => {
  const t = useT()
  const say = (id: string, change: Partial<ReplacementWish>) =>
    onChange({ ...wishes, [id]: { ...(wishes[id] ?? NO_WISH), ...change } })
  return (
    <div className="flex flex-col gap-y-4" onKeyDown={goOn} data-testid="replacements">
      {units.map((unit) => {
        const { by, is_new } = wishes[unit.serial_id] ?? NO_WISH
        const isChoice = mayBeFromStock(unit)
        const hint = isChoice
          ? is_new
            ? "case.replacementVendorHint"
            : "case.replacementHint"
          : "case.replacementStoreHint"
        return (
          <div key={unit.serial_id} className="flex flex-col gap-y-3">
            <TextField
              label={t("case.replacement", { number: unit.number })}
              hint={t(hint)}
              className="font-mono"
              value={by}
              onChange={(text) => say(unit.serial_id, { by: text })}
            />
            {isChoice && (
              <SwitchRow
                label={t("case.isNew")}
                hint={t("case.isNewHint")}
                isOn={is_new}
                onChange={(isOn) => say(unit.serial_id, { is_new: isOn })}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

function goOn(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget } = event
  if (
    event.key !== "Enter" ||
    event.metaKey ||
    event.ctrlKey ||
    !(target instanceof HTMLInputElement)
  ) {
    return
  }
  event.preventDefault()
  const inputs = [...currentTarget.querySelectorAll("input")]
  inputs[inputs.indexOf(target) + 1]?.focus()
}
