import { Button, Checkbox, Input, Label, Select, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import {
  checkPattern,
  FORMAT_KINDS,
  FORMAT_PRESETS,
  type FormatKind,
  type FormatRule,
} from "../../../lifecycle/formats"
import { refusalText } from "../../i18n/refusal-text"
import { useT } from "../../i18n/use-t"
import type { FormLayer } from "./form-layer"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

/** What the item's numbers must look like. */
export const FormatPart = ({ layer }: { layer: FormLayer }) => {
  const t = useT()
  const caseId = useId()
  const { save, isSaving } = useSavePart(layer)
  const saved = layer.effective.format
  const [rule, setRule] = useState<FormatRule>(saved)
  const refusal = rule.kind === "regex" ? checkPattern(rule.pattern ?? "") : null
  const isChanged = JSON.stringify(rule) !== JSON.stringify(saved)

  return (
    <PartRow name="format" layer={layer}>
      {(ids) => (
        <div className="flex flex-col gap-y-3">
          <div className="flex items-center gap-x-2">
            <Select
              size="small"
              value={rule.kind}
              onValueChange={(kind) =>
                setRule({ kind: kind as FormatKind, case_sensitive: rule.case_sensitive })
              }
            >
              <Select.Trigger {...ids}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {FORMAT_KINDS.map((kind) => (
                  <Select.Item key={kind} value={kind}>
                    {t(`policy.format.kinds.${kind}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            <Button
              size="small"
              variant="secondary"
              disabled={!isChanged || refusal !== null}
              isLoading={isSaving}
              onClick={() => save({ format: rule })}
            >
              {t("general.save")}
            </Button>
          </div>
          {rule.kind === "regex" && (
            <Input
              size="small"
              className="font-mono"
              aria-label={t("policy.format.pattern")}
              aria-invalid={refusal !== null}
              value={rule.pattern ?? ""}
              placeholder={t("policy.format.patternPlaceholder")}
              onChange={(event) => setRule({ ...rule, pattern: event.currentTarget.value })}
            />
          )}
          {refusal && rule.pattern && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {refusalText(refusal)}
            </Text>
          )}
          {rule.kind in FORMAT_PRESETS && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("policy.format.example", {
                example: FORMAT_PRESETS[rule.kind as keyof typeof FORMAT_PRESETS].example,
              })}
            </Text>
          )}
          <div className="flex items-center gap-x-2">
            <Checkbox
              id={caseId}
              checked={rule.case_sensitive}
              onCheckedChange={(checked) => setRule({ ...rule, case_sensitive: checked === true })}
            />
            <Label htmlFor={caseId} size="small">
              {t("policy.format.caseSensitive")}
            </Label>
          </div>
        </div>
      )}
    </PartRow>
  )
}
