import { Select } from "@medusajs/ui"
import { useConditions } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import type { FormLayer } from "./form-layer"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

/** Which condition a unit that comes back gets by itself, if any. */
export const ReturnConditionPart = ({ layer }: { layer: FormLayer }) => {
  const t = useT()
  const { save, isSaving } = useSavePart(layer)
  const { data } = useConditions()
  return (
    <PartRow name="return_condition" layer={layer}>
      {(ids) => (
        <Select
          size="small"
          value={layer.effective.return_condition}
          disabled={isSaving}
          onValueChange={(return_condition) => save({ return_condition })}
        >
          <Select.Trigger {...ids}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="ask">{t("policy.return_condition.ask")}</Select.Item>
            {data?.conditions.map((condition) => (
              <Select.Item key={condition.id} value={condition.id}>
                {condition.name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </PartRow>
  )
}
