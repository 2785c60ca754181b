import { useT } from "../../i18n/use-t"
import { ConditionField, LocationField, TextField } from "../common/field"
import { ReasonField } from "../common/reason-field"
import type { Askable } from "./command-needs"

/** The control for one thing that a command asks for. */
export const AskedField = ({
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
      return <ReasonField {...props} autoFocus />
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
