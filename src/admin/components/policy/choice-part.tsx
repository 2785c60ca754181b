import { Select } from "@medusajs/ui"
import type { POLICY_CHOICES, PolicyLayer } from "../../../lifecycle/policy"
import { useT } from "../../i18n/use-t"
import { saysItself, type FormLayer } from "./form-layer"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

const INHERIT = "inherit"

/** A part of the policy that takes one of a few values, or what it inherits. */
export const ChoicePart = ({
  name,
  values,
  layer,
}: {
  name: keyof typeof POLICY_CHOICES
  values: readonly string[]
  layer: FormLayer
}) => {
  const t = useT()
  const { save, isSaving } = useSavePart(layer)
  const labelOf = (value: string) => t(`policy.${name}.values.${value}`)
  const isInherited = !saysItself(layer, name)
  return (
    <PartRow name={name} layer={layer} isInheritedByChoice>
      {(ids) => (
        <Select
          size="small"
          value={isInherited ? INHERIT : String(layer.parts[name])}
          disabled={isSaving}
          onValueChange={(value) =>
            save({ [name]: value === INHERIT ? null : value } as PolicyLayer)
          }
        >
          <Select.Trigger {...ids}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={INHERIT}>
              {isInherited
                ? t(`policy.inherited.${layer.below}`, { value: labelOf(layer.effective[name]) })
                : t(`policy.inherit.${layer.below}`)}
            </Select.Item>
            {values.map((value) => (
              <Select.Item key={value} value={value}>
                {labelOf(value)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </PartRow>
  )
}
