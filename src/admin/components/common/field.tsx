import { Hint, Input, Label, Select, Textarea } from "@medusajs/ui"
import { useId, type ComponentProps, type ReactNode } from "react"
import { useLocations } from "../../hooks/use-places"
import { useConditions } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { Unchosen } from "./unchosen"

interface FieldProps {
  label: string
  hint?: string
  isOptional?: boolean
}

/** A label above its control. */
const Field = ({
  label,
  hint,
  isOptional,
  children,
}: FieldProps & { children: (id: string) => ReactNode }) => {
  const t = useT()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {isOptional && (
          <span className="text-ui-fg-subtle font-normal"> ({t("general.optional")})</span>
        )}
      </Label>
      {children(id)}
      {hint && <Hint>{hint}</Hint>}
    </div>
  )
}

interface ValueProps {
  value: string
  onChange: (value: string) => void
}

interface SizeProps {
  size?: "base" | "small"
}

interface NoneProps {
  /** Whether a choice can be taken back; where it is optional, unless something else is said. */
  canBeNone?: boolean
}

/** A line of text, a date, a number. */
export const TextField = ({
  label,
  hint,
  isOptional,
  value,
  onChange,
  ...input
}: FieldProps &
  ValueProps &
  Pick<
    ComponentProps<typeof Input>,
    "type" | "autoFocus" | "className" | "min" | "max" | "placeholder" | "inputMode"
  >) => (
  <Field label={label} hint={hint} isOptional={isOptional}>
    {(id) => (
      <Input
        id={id}
        size="small"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        {...input}
      />
    )}
  </Field>
)

/** Several lines of text. */
export const LongTextField = ({
  label,
  hint,
  isOptional,
  value,
  onChange,
  ...textarea
}: FieldProps &
  ValueProps &
  Pick<ComponentProps<typeof Textarea>, "autoFocus" | "rows" | "className" | "placeholder">) => (
  <Field label={label} hint={hint} isOptional={isOptional}>
    {(id) => (
      <Textarea
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...textarea}
      />
    )}
  </Field>
)

/** One of the store's locations. */
export const LocationField = ({
  value,
  onChange,
  ...field
}: FieldProps & ValueProps & SizeProps) => {
  const { data } = useLocations()
  return (
    <ChoiceField
      {...field}
      value={value}
      onChange={onChange}
      options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** One of the merchant's conditions. */
export const ConditionField = ({
  value,
  onChange,
  ...field
}: FieldProps & ValueProps & NoneProps) => {
  const { data } = useConditions()
  return (
    <ChoiceField
      {...field}
      value={value}
      onChange={onChange}
      options={(data?.conditions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** Stands for no choice: a list has no item without a value. */
const NONE = "none"

/** One of some options. */
export const ChoiceField = ({
  value,
  onChange,
  options,
  size = "small",
  canBeNone,
  ...field
}: FieldProps &
  ValueProps &
  SizeProps &
  NoneProps & { options: readonly { value: string; label: string }[] }) => {
  const t = useT()
  return (
    <Field {...field}>
      {(id) => (
        <Select
          size={size}
          value={value}
          onValueChange={(chosen) => onChange(chosen === NONE ? "" : chosen)}
        >
          <Select.Trigger id={id}>
            <Select.Value placeholder={<Unchosen>{t("general.choose")}</Unchosen>} />
          </Select.Trigger>
          <Select.Content>
            {(canBeNone ?? field.isOptional) && (
              <Select.Item value={NONE}>{t("general.none")}</Select.Item>
            )}
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
