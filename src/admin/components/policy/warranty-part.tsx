import { Button, Input, Label, Select, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { CustomerWarrantyRule } from "../../../lifecycle/policy"
import { useT } from "../../i18n/use-t"
import type { FormLayer } from "./form-layer"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

const STARTS = ["sale", "shipment", "delivery", "registration"] as const
const GIVES = ["fresh", "remaining"] as const
const MAX_MONTHS = 600
const NO_WARRANTY: CustomerWarrantyRule = {
  months: 0,
  starts_at: "sale",
  on_resale: "fresh",
  on_replacement: "remaining",
}

/** How long the customer's warranty runs and from when, and what a resale and a replacement pass on. */
export const WarrantyPart = ({ layer }: { layer: FormLayer }) => {
  const t = useT()
  const { save, isSaving } = useSavePart(layer)
  const saved = layer.effective.customer_warranty ?? NO_WARRANTY
  const [rule, setRule] = useState(saved)
  const isChanged = JSON.stringify(rule) !== JSON.stringify(saved)
  const change = (said: Partial<CustomerWarrantyRule>) => setRule({ ...rule, ...said })
  const isNone = rule.months === 0
  return (
    <PartRow name="customer_warranty" layer={layer}>
      {(ids) => (
        <div className="flex flex-col gap-y-3">
          <div className="flex flex-wrap items-center gap-2">
            <Input
              {...ids}
              size="small"
              type="number"
              min={0}
              max={MAX_MONTHS}
              className="w-16"
              value={rule.months}
              onChange={(event) => change({ months: monthsOf(event.currentTarget.value) })}
            />
            <Text size="small">{t("policy.customer_warranty.months")}</Text>
            <div className="min-w-[120px] flex-1">
              <Choice
                label={t("policy.customer_warranty.start")}
                isHidden
                value={rule.starts_at}
                values={STARTS}
                textOf={(value) => t(`policy.customer_warranty.starts.${value}`)}
                isDisabled={isNone}
                onChange={(starts_at) => change({ starts_at })}
              />
            </div>
          </div>
          {(["on_resale", "on_replacement"] as const).map((name) => (
            <Choice
              key={name}
              label={t(`policy.customer_warranty.${name}`)}
              value={rule[name]}
              values={GIVES}
              textOf={(value) => t(`policy.customer_warranty.gives.${value}`)}
              isDisabled={isNone}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
          <div>
            <Button
              size="small"
              variant="secondary"
              disabled={!isChanged}
              isLoading={isSaving}
              onClick={() => save({ customer_warranty: rule })}
            >
              {t("general.save")}
            </Button>
          </div>
        </div>
      )}
    </PartRow>
  )
}

function monthsOf(text: string): number {
  return Math.min(MAX_MONTHS, Math.max(0, Math.trunc(Number(text)) || 0))
}

function Choice<Value extends string>({
  label,
  isHidden = false,
  value,
  values,
  textOf,
  isDisabled,
  onChange,
}: {
  label: string
  /** Whether the label is for screen readers only. */
  isHidden?: boolean
  value: Value
  values: readonly Value[]
  textOf: (value: Value) => string
  isDisabled: boolean
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" className={isHidden ? "sr-only" : "text-ui-fg-subtle"}>
        {label}
      </Label>
      <Select
        size="small"
        value={value}
        disabled={isDisabled}
        onValueChange={(chosen) => onChange(chosen as Value)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {values.map((one) => (
            <Select.Item key={one} value={one}>
              {textOf(one)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
