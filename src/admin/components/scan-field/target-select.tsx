import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

const ANY = "any"

/** Where scans go: wherever they fit, or one place that the clerk names. */
export const TargetSelect = ({
  label,
  anyLabel,
  options,
  value,
  onChange,
}: {
  label: string
  anyLabel: string
  options: readonly { value: string; label: string }[]
  value: string | null
  onChange: (value: string | null) => void
}) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2 md:w-auto">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select
        value={options.some((option) => option.value === value) ? (value ?? ANY) : ANY}
        onValueChange={(chosen) => onChange(chosen === ANY ? null : chosen)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ANY}>{anyLabel}</Select.Item>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
