import { useHandBack } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import type { StepProps } from "./step-props"
import { unitsFor } from "./step-units"
import { namedUnits, UnitChoice } from "../common/unit-choice"
import { useStep } from "./use-step"

const BLANK = { chosen: null as readonly string[] | null, reason: "" }

/** Customers have their units back. */
export const HandBackDrawer = ({ answer, units, onClose }: StepProps) => {
  const t = useT()
  const { values, set, take, drawer } = useStep(
    "hand_back",
    BLANK,
    useHandBack(answer.case.id),
    onClose
  )
  const { chosen, reason } = values
  return (
    <FormDrawer
      {...drawer}
      isDisabled={chosen?.length === 0}
      isDirty={chosen !== null}
      onSubmit={() => take({ ...namedUnits(chosen), ...saidOf({ reason }) })}
    >
      <UnitChoice
        units={unitsFor(units, "hand_back")}
        chosen={chosen}
        onChange={(change) => set({ chosen: change(values.chosen) })}
      />
      <LongTextField
        label={t("fields.notes")}
        isOptional
        autoFocus
        rows={2}
        value={reason}
        onChange={(text) => set({ reason: text })}
      />
    </FormDrawer>
  )
}
