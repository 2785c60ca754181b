import { mustGo } from "../../../lifecycle/units-on-case"
import type { CaseOutcome } from "../../../lifecycle/cases"
import type { CloseCaseBody } from "../../../types/cases"
import { useCloseCase } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { MoneyFields } from "../common/money-fields"
import { SwitchRow } from "../common/switch-row"
import type { StepProps } from "./step-props"
import { OutcomeChoice } from "./outcome-choice"
import { ReplacementFields } from "./replacement-fields"
import { isSaid, replacementsOf, type ReplacementWishes } from "./replacements"
import { effectsOf, needsOf } from "./step-units"
import { useStep } from "./use-step"
import { WhereFields } from "./where-fields"

/** Says how a case ended. What is asked follows from what the outcome does with the units. */
export const CloseDrawer = ({ answer: { case: view }, units: subjects, onClose }: StepProps) => {
  const t = useT()
  const blank = {
    outcome: null as CaseOutcome | null,
    wishes: {} as ReplacementWishes,
    isKept: false,
    location_id: "",
    bin: "",
    condition_id: "",
    reason: "",
    cost: view.cost ?? "",
    credit: view.credit ?? "",
    currency_code: view.currency_code ?? "",
  }
  const { values, set, take, drawer } = useStep("close", blank, useCloseCase(view.id), onClose)
  const { outcome, wishes } = values
  const effects = outcome === null ? [] : effectsOf(subjects, outcome, values.isKept)
  const needs = needsOf(outcome, effects)
  const replaced = subjects.filter(({ place }) => mustGo(place) || place === "away")
  const replacements = needs.replacements ? replacementsOf(replaced, wishes) : []
  const isComplete =
    outcome !== null &&
    (!needs.replacements ||
      replaced.every((unit) => !mustGo(unit.place) || isSaid(unit, wishes[unit.serial_id])))

  const submit = () => outcome && take(bodyOf(outcome, values, replacements))
  return (
    <FormDrawer
      {...drawer}
      isDirty={replacements.length > 0}
      isDisabled={!isComplete}
      onSubmit={() => void submit()}
    >
      <OutcomeChoice
        places={subjects.map(({ place }) => place)}
        value={outcome}
        effects={effects}
        onChange={(chosen) => set({ outcome: chosen })}
      />
      {needs.replacements && (
        <>
          <ReplacementFields
            units={replaced}
            wishes={wishes}
            onChange={(said) => set({ wishes: said })}
          />
          {subjects.some(({ place }) => place === "customers") && (
            <SwitchRow
              label={t("case.keptByVendor")}
              hint={t("case.keptByVendorHint")}
              isOn={values.isKept}
              onChange={(isKept) => set({ isKept })}
            />
          )}
        </>
      )}
      {needs.where && <WhereFields values={values} set={set} />}
      {needs.reason && (
        <LongTextField
          label={t("case.why")}
          hint={t("case.whyHint")}
          isOptional
          rows={2}
          value={values.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
      <MoneyFields
        amounts={[
          { label: t("fields.cost"), value: values.cost, onChange: (cost) => set({ cost }) },
          { label: t("case.credit"), value: values.credit, onChange: (credit) => set({ credit }) },
        ]}
        currency={values.currency_code}
        onCurrency={(currency_code) => set({ currency_code })}
      />
    </FormDrawer>
  )
}

function bodyOf(
  outcome: CaseOutcome,
  values: Record<
    "location_id" | "bin" | "condition_id" | "reason" | "cost" | "credit" | "currency_code",
    string
  > & { isKept: boolean },
  replacements: CloseCaseBody["replacements"] & object
): CloseCaseBody {
  const { location_id, bin, condition_id, reason, cost, credit, currency_code } = values
  const amounts = saidOf({ cost, credit })
  return {
    outcome,
    ...saidOf({ location_id, bin, condition_id, reason }),
    ...amounts,
    ...(Object.keys(amounts).length === 0 ? {} : { currency_code }),
    ...(replacements.length === 0 ? {} : { replacements }),
    ...(outcome === "replaced" && values.isKept ? { is_kept_by_vendor: true } : {}),
  }
}
