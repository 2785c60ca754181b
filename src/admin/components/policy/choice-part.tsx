import { Select } from "@medusajs/ui"
import type { POLICY_CHOICES, PolicyLayer } from "../../../lifecycle/policy"
import type { PolicyView } from "../../../types/api"
import { useT } from "../../i18n/use-t"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

const INHERIT = "inherit"

/** A part of the policy that takes one of a few values, or the store's. */
export const ChoicePart = ({
  name,
  values,
  itemId,
  policy,
}: {
  name: keyof typeof POLICY_CHOICES
  values: readonly string[]
  itemId: string
  policy: PolicyView
}) => {
  const t = useT()
  const { save, isSaving } = useSavePart(itemId)
  const labelOf = (value: string) => t(`policy.${name}.values.${value}`)
  const isInherited = (policy.parts[name] ?? null) === null
  return (
    <PartRow name={name}>
      {(ids) => (
        <Select
          size="small"
          value={isInherited ? INHERIT : String(policy.parts[name])}
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
                ? t("policy.inherited", { value: labelOf(policy.effective[name]) })
                : t("policy.inherit")}
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
