import { useReceiveCase, useReturnCase } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { ConditionField, LocationField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import type { StepProps } from "./step-props"
import { unitsFor } from "./step-units"
import { namedUnits, UnitChoice } from "../common/unit-choice"
import { useStep } from "./use-step"

const BLANK = {
  chosen: null as readonly string[] | null,
  location_id: "",
  bin: "",
  condition_id: "",
}

/** Units that were awaited, or owed, are here. */
export const ReceiveDrawer = ({ answer, units, onClose }: StepProps) => {
  const step = useStep("receive", BLANK, useReceiveCase(answer.case.id), onClose)
  return <ArrivalForm step={step} units={unitsFor(units, "receive")} />
}

/** Units are back from the vendor. */
export const ReturnDrawer = ({ answer, units, onClose }: StepProps) => {
  const step = useStep("return", BLANK, useReturnCase(answer.case.id), onClose)
  return <ArrivalForm step={step} units={unitsFor(units, "return")} />
}

interface ArrivalBody {
  serials?: { serial_id: string }[]
  location_id?: string
  bin?: string
  condition_id?: string
}

const ArrivalForm = ({
  step: { values, set, take, drawer },
  units,
}: {
  step: Pick<
    ReturnType<typeof useStep<typeof BLANK, ArrivalBody>>,
    "values" | "set" | "take" | "drawer"
  >
  units: ReturnType<typeof unitsFor>
}) => {
  const t = useT()
  const { chosen, ...where } = values
  return (
    <FormDrawer
      {...drawer}
      isDisabled={chosen?.length === 0}
      isDirty={chosen !== null}
      onSubmit={() => take({ ...namedUnits(chosen), ...saidOf(where) })}
    >
      <UnitChoice
        units={units}
        chosen={chosen}
        onChange={(change) => set({ chosen: change(values.chosen) })}
      />
      <LocationField
        label={t("fields.location")}
        isOptional
        value={where.location_id}
        onChange={(location_id) => set({ location_id })}
      />
      <TextField
        label={t("fields.bin")}
        isOptional
        value={where.bin}
        onChange={(bin) => set({ bin })}
      />
      <ConditionField
        label={t("case.conditionBack")}
        isOptional
        value={where.condition_id}
        onChange={(condition_id) => set({ condition_id })}
      />
    </FormDrawer>
  )
}
