import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { formatGenerated, parsePattern } from "../../../lifecycle/generator"
import { refusalText } from "../../i18n/refusal-text"
import { useNextNumbers } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { localDay } from "../../lib/scan-text"
import type { FormLayer } from "./form-layer"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

/** How many of the next numbers are shown. */
const SHOWN = 3

/** The pattern by which the store makes numbers itself: saved with its button or with Enter, and tried while it is typed. */
export const GeneratorPart = ({ layer }: { layer: FormLayer }) => {
  const t = useT()
  const { save, isSaving } = useSavePart(layer)
  const saved = layer.effective.generator ?? ""
  const [text, setText] = useState(saved)
  const pattern = text.trim()
  const { example, fault } = trial(pattern)
  const canSave = text !== saved && fault === null
  const submit = () => save({ generator: pattern === "" ? null : pattern })
  return (
    <PartRow name="generator" layer={layer}>
      {(ids) => (
        <div className="flex flex-col gap-y-2">
          <div className="flex items-center gap-x-2">
            <div className="min-w-0 flex-1">
              <Input
                {...ids}
                size="small"
                className="font-mono"
                value={text}
                aria-invalid={fault !== null}
                placeholder={t("policy.generator.placeholder")}
                onChange={(event) => setText(event.currentTarget.value)}
                onKeyDown={(event) => event.key === "Enter" && canSave && submit()}
              />
            </div>
            <Button
              size="small"
              variant="secondary"
              disabled={!canSave}
              isLoading={isSaving}
              onClick={submit}
            >
              {t("general.save")}
            </Button>
          </div>
          {fault !== null && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {fault}
            </Text>
          )}
          {text === saved && saved !== "" && layer.ownerId !== "store" ? (
            <NextNumbers layer={layer} />
          ) : (
            example !== null && (
              <Text size="small" className="text-ui-fg-subtle break-all">
                {t("policy.format.example", { example })}
              </Text>
            )
          )}
        </div>
      )}
    </PartRow>
  )
}

/** The first number that a pattern makes today, or what is wrong with it; neither for no pattern. */
function trial(pattern: string): { example: string | null; fault: string | null } {
  if (pattern === "") {
    return { example: null, fault: null }
  }
  const parsed = parsePattern(pattern)
  if (!parsed.ok) {
    return { example: null, fault: refusalText(parsed.refusal) }
  }
  const made = formatGenerated(parsed.parts, { counter: 1, date: localDay(new Date()) })
  return { example: made.ok ? made.number : null, fault: null }
}

/** The numbers that the next receipt would generate; looking takes none of them. */
const NextNumbers = ({ layer: { ownerId, locationId } }: { layer: FormLayer }) => {
  const t = useT()
  const { data } = useNextNumbers(ownerId, locationId, SHOWN)
  return data ? (
    <Text size="small" className="text-ui-fg-subtle break-all">
      {t("policy.generator.next", { numbers: data.numbers.join(", ") })}
    </Text>
  ) : null
}
