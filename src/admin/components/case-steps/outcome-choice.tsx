import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { CASE_OUTCOMES, type CaseOutcome } from "../../../lifecycle/cases"
import { outcomesFor, type OnCase } from "../../../lifecycle/units-on-case"
import type { CommandName } from "../../../lifecycle/transitions"
import { useT } from "../../i18n/use-t"

/** How a case ended, and what that does with its units. An outcome that leaves a unit nowhere cannot be chosen. */
export const OutcomeChoice = ({
  places,
  value,
  effects,
  onChange,
}: {
  places: readonly (OnCase | null)[]
  value: CaseOutcome | null
  effects: readonly { command: CommandName; count: number }[]
  onChange: (outcome: CaseOutcome) => void
}) => {
  const t = useT()
  const id = useId()
  const possible = outcomesFor(places)
  return (
    <div className="flex flex-col gap-y-3">
      <Label id={id} size="small" weight="plus">
        {t("case.outcome")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? ""}
        onValueChange={(chosen) => onChange(chosen as CaseOutcome)}
      >
        {CASE_OUTCOMES.map((outcome) => (
          <div key={outcome} className="flex items-center gap-x-3">
            <RadioGroup.Item
              id={`${id}-${outcome}`}
              value={outcome}
              disabled={!possible.includes(outcome)}
            />
            <Label htmlFor={`${id}-${outcome}`} size="small">
              {t(`case.outcomes.${outcome}`)}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {possible.length < CASE_OUTCOMES.length && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("case.outcomeImpossible")}
        </Text>
      )}
      {value !== null && (
        <ul className="bg-ui-bg-subtle rounded-lg px-3 py-2" data-testid="case-effects">
          {effects.map(({ command, count }) => (
            <li key={command} className="txt-small text-ui-fg-base">
              {t(`case.effects.${command}`, { count })}
            </li>
          ))}
          {effects.length === 0 && (
            <li className="txt-small text-ui-fg-subtle">{t("case.effects.none")}</li>
          )}
        </ul>
      )}
    </div>
  )
}
