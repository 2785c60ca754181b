import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

/** A switch with its label and what it means. */
export const SwitchRow = ({
  label,
  hint,
  isOn,
  onChange,
}: {
  label: string
  hint: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Switch id={id} size="small" className="mt-0.5" checked={isOn} onCheckedChange={onChange} />
      <div className="flex flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
    </div>
  )
}
