import { Button, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { checkFormat, type FormatRule } from "../../../lifecycle/formats"
import { parseNumbers } from "../../../lifecycle/ranges"
import { checkNumbers } from "../../hooks/use-serials"
import { refusalText } from "../../i18n/refusal-text"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { LongTextField } from "../common/field"
import { addUnits } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** Why some of what was pasted was not taken. */
interface Rejected {
  number: string
  message: string
}

/** How many reasons are shown at once. */
const SHOWN = 20

/** Takes a pasted list with ranges: what is good goes on the list, what is not stays here with its reason. */
export const PastePanel = ({
  itemId,
  format,
  store: { current, update },
  text,
  onText,
}: {
  itemId: string
  format: FormatRule
  store: DraftStore
  /** What was pasted and is not on the list. */
  text: string
  onText: (text: string) => void
}) => {
  const t = useT()
  const [rejected, setRejected] = useState<readonly Rejected[]>([])
  const [isChecking, setIsChecking] = useState(false)
  const parsed = useMemo(() => parseNumbers(text), [text])

  const add = async () => {
    setIsChecking(true)
    const malformed = parsed.numbers.flatMap((number) => {
      const refusal = checkFormat(number, format)
      return refusal === null ? [] : [{ number, message: refusalText(refusal) }]
    })
    const isMalformed = new Set(malformed.map(({ number }) => number))
    const candidates = [...new Set(parsed.numbers.filter((number) => !isMalformed.has(number)))]
    try {
      const refused = await refusedOf(itemId, candidates)
      const isRefused = new Set(refused.map(({ number }) => number))
      const units = candidates
        .filter((number) => !isRefused.has(number))
        .map((number) => ({ number }))
      const { duplicates } = addUnits(current(), units, format)
      update((draft) => addUnits(draft, units, format).draft)
      const twice = duplicates.map((number) => ({ number, message: t("receive.duplicate") }))
      const bad = [...malformed, ...refused, ...twice]
      setRejected(bad)
      onText(bad.map(({ number }) => number).join("\n"))
    } catch (error) {
      setRejected([{ number: "", message: messageOf(error) }])
    } finally {
      setIsChecking(false)
    }
  }

  return (
    <div className="flex flex-col gap-y-3">
      <LongTextField
        label={t("receive.paste")}
        hint={t("receive.pasteHint")}
        value={text}
        onChange={onText}
        rows={6}
        className="font-mono"
        placeholder={t("receive.pastePlaceholder")}
      />
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {text.trim() === "" ? "" : t("receive.preview", previewOf(parsed.numbers))}
        </Text>
        <Button
          size="small"
          variant="secondary"
          disabled={parsed.numbers.length === 0 || parsed.refusals.length > 0}
          isLoading={isChecking}
          onClick={() => void add()}
        >
          {t("receive.addToList", { count: parsed.numbers.length })}
        </Button>
      </div>
      <Reasons
        rows={[
          ...parsed.refusals.map((refusal) => ({ number: "", message: refusalText(refusal) })),
          ...rejected,
        ]}
      />
    </div>
  )
}

const Reasons = ({ rows }: { rows: readonly Rejected[] }) => {
  const t = useT()
  return rows.length === 0 ? null : (
    <ul role="alert" className="bg-ui-tag-red-bg flex flex-col gap-y-1 rounded-lg px-3 py-2">
      {rows.slice(0, SHOWN).map(({ number, message }, place) => (
        <li key={place} className="txt-small text-ui-tag-red-text">
          {number !== "" && !message.includes(number) && (
            <span className="font-mono">{number} </span>
          )}
          {message}
        </li>
      ))}
      {rows.length > SHOWN && (
        <li className="txt-small text-ui-tag-red-text">
          {t("general.more", { count: rows.length - SHOWN })}
        </li>
      )}
    </ul>
  )
}

async function refusedOf(itemId: string, serials: string[]): Promise<Rejected[]> {
  if (serials.length === 0) {
    return []
  }
  const { numbers } = await checkNumbers({ inventory_item_id: itemId, serials })
  return numbers
    .filter(({ is_ok }) => !is_ok)
    .map(({ number, message }) => ({ number, message: message ?? "" }))
}

function previewOf(numbers: readonly string[]): { count: number; first: string; last: string } {
  return { count: numbers.length, first: numbers[0] ?? "", last: numbers.at(-1) ?? "" }
}
