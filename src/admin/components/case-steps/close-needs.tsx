import type { CaseOutcome } from "../../../lifecycle/cases"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import { useT } from "../../i18n/use-t"
import { ConditionField, LocationField, TextField } from "../common/field"

/** What a closing form asks, beside its outcome and amounts. It follows from what the units' commands take. */
export function needsOf(
  outcome: CaseOutcome | null,
  effects: readonly { command: CommandName }[]
): { replacements: boolean; where: boolean; reason: boolean } {
  const takes = effects.flatMap(({ command }) => transitionOf(command).takes as readonly string[])
  const isReplacing = outcome === "replaced"
  return {
    replacements: isReplacing,
    where: isReplacing || takes.includes("location_id"),
    reason: takes.includes("reason"),
  }
}

type Where = Record<"location_id" | "bin" | "condition_id", string>

/** Where units are put, and in which condition they are. */
export const WhereFields = ({
  values,
  set,
}: {
  values: Where
  set: (change: Partial<Where>) => void
}) => {
  const t = useT()
  return (
    <>
      <LocationField
        label={t("fields.location")}
        isOptional
        value={values.location_id}
        onChange={(location_id) => set({ location_id })}
      />
      <TextField
        label={t("fields.bin")}
        isOptional
        value={values.bin}
        onChange={(bin) => set({ bin })}
      />
      <ConditionField
        label={t("case.conditionBack")}
        isOptional
        value={values.condition_id}
        onChange={(condition_id) => set({ condition_id })}
      />
    </>
  )
}
