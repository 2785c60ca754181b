import type { KeyboardEvent } from "react"
import type { CaseSerial } from "../../../types/cases"
import { usePage } from "../../hooks/use-page"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { Pager } from "../common/pager"
import { SwitchRow } from "../common/switch-row"
import {
  isNewUnit,
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
  const { shown, pager } = usePage(units)
  return (
    <div>
      <div className="flex flex-col gap-y-4" onKeyDown={goOn} data-testid="replacements">
        {shown.map((unit) => {
          const wish = wishes[unit.serial_id] ?? NO_WISH
          return (
            <ReplacementRow
              key={unit.serial_id}
              unit={unit}
              wish={wish}
              onSay={(change) => onChange({ ...wishes, [unit.serial_id]: { ...wish, ...change } })}
            />
          )
        })}
      </div>
      <Pager {...pager} />
    </div>
  )
}

const ReplacementRow = ({
  unit,
  wish,
  onSay,
}: {
  unit: CaseSerial
  wish: ReplacementWish
  onSay: (change: Partial<ReplacementWish>) => void
}) => {
  const t = useT()
  const isChoice = mayBeFromStock(unit)
  const isNew = isNewUnit(unit, wish)
  const { data } = usePolicy(unit.item?.id ?? "", { enabled: isNew && unit.item !== null })
  const pattern = isNew ? (data?.policy.effective.generator ?? null) : null
  const isGenerated = pattern !== null && wish.is_generated
  const newHint = isChoice ? "case.replacementVendorHint" : "case.replacementStoreHint"
  return (
    <div className="flex flex-col gap-y-3">
      {isGenerated ? null : (
        <TextField
          label={t("case.replacement", { number: unit.number })}
          hint={t(isNew ? newHint : "case.replacementHint")}
          className="font-mono"
          value={wish.by}
          onChange={(by) => onSay({ by })}
        />
      )}
      {pattern !== null && (
        <SwitchRow
          label={t("case.isGenerated", { number: unit.number })}
          hint={t("case.isGeneratedHint", { pattern })}
          isOn={isGenerated}
          onChange={(is_generated) => onSay({ is_generated })}
        />
      )}
      {isChoice && (
        <SwitchRow
          label={t("case.isNew")}
          hint={t("case.isNewHint")}
          isOn={wish.is_new}
          onChange={(is_new) => onSay({ is_new })}
        />
      )}
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
