import { XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { parseNumbers } from "../../../lifecycle/ranges"
import { useItem } from "../../hooks/use-places"
import { refusalText } from "../../i18n/refusal-text"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { LongTextField, TextField } from "../common/field"
import { ItemField } from "../common/item-field"
import { quantityOf, type DraftLine } from "./delivery-draft"

/** One line of a delivery: the item, how many, and the numbers that the supplier announced. */
export const LineFields = ({
  line,
  taken,
  onChange,
  onRemove,
}: {
  line: DraftLine
  /** The items of the other lines. */
  taken: readonly string[]
  onChange: (change: Partial<DraftLine>) => void
  /** Absent when the line has to stay. */
  onRemove?: () => void
}) => {
  const t = useT()
  const { data: item } = useItem(line.item)
  const name = item ? itemLabel(item) : line.item
  const { numbers, refusals } = parseNumbers(line.text)
  const problems = [
    ...refusals.map((refusal) => refusalText(refusal)),
    ...(line.item !== "" && taken.includes(line.item) ? [t("delivery.itemTwice")] : []),
  ]
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4" data-testid="delivery-line">
      <div className="flex items-end gap-x-3">
        <div className="min-w-0 flex-1">
          {line.isKept ? (
            <Text size="small" weight="plus">
              {name}
            </Text>
          ) : (
            <ItemField value={line.item} onChange={(id) => onChange({ item: id })} />
          )}
        </div>
        {onRemove && (
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("delivery.removeLine", { item: name })}
            onClick={onRemove}
          >
            <XMark />
          </IconButton>
        )}
      </div>
      <TextField
        label={t("delivery.quantity")}
        type="number"
        min={1}
        max={1_000_000}
        value={line.quantity}
        placeholder={numbers.length > 0 ? String(quantityOf(line)) : undefined}
        onChange={(quantity) => onChange({ quantity })}
      />
      <LongTextField
        label={t(line.isKept ? "delivery.moreNumbers" : "delivery.numbers")}
        hint={t("receive.pasteHint")}
        isOptional
        rows={3}
        className="font-mono"
        value={line.text}
        onChange={(text) => onChange({ text })}
      />
      {numbers.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {t("receive.preview", {
            count: numbers.length,
            first: numbers[0] ?? "",
            last: numbers.at(-1) ?? "",
          })}
        </Text>
      )}
      {problems.map((problem) => (
        <Text key={problem} size="small" role="alert" className="text-ui-fg-error">
          {problem}
        </Text>
      ))}
    </div>
  )
}
