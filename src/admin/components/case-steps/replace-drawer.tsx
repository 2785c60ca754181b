import { useReplaceInAdvance } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import type { StepProps } from "./step-props"
import { ReplacementFields } from "./replacement-fields"
import { replacementsOf, type ReplacementWishes } from "./replacements"
import { unitsFor } from "./step-units"
import { useStep } from "./use-step"

/** Customers get other units before theirs are back. */
export const ReplaceDrawer = ({ answer, units: subjects, onClose }: StepProps) => {
  const t = useT()
  const units = unitsFor(subjects, "replace_in_advance")
  const blank = { wishes: {} as ReplacementWishes, due_on: answer.case.due_on ?? "" }
  const { values, set, take, drawer } = useStep(
    "replace_in_advance",
    blank,
    useReplaceInAdvance(answer.case.id),
    onClose
  )
  const replacements = replacementsOf(units, values.wishes)
  return (
    <FormDrawer
      {...drawer}
      isDirty={replacements.length > 0}
      isDisabled={replacements.length === 0 || values.due_on === ""}
      onSubmit={() => take({ replacements, due_on: values.due_on })}
    >
      <ReplacementFields
        units={units}
        wishes={values.wishes}
        onChange={(wishes) => set({ wishes })}
      />
      <TextField
        label={t("case.dueBack")}
        type="date"
        value={values.due_on}
        onChange={(due_on) => set({ due_on })}
      />
    </FormDrawer>
  )
}
