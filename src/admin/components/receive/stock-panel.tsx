import { Hint, Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useCounts } from "../../hooks/use-serials"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { countOf } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** How stock and serials stand here, and whether this receipt raises stock. */
export const StockPanel = ({
  itemId,
  locationId,
  store: { draft, update },
}: {
  itemId: string
  locationId: string
  store: DraftStore
}) => {
  const t = useT()
  const number = useNumber()
  const id = useId()
  const { data } = useCounts(itemId)
  const level = data?.levels.find(({ location }) => location.id === locationId)
  const awaiting = level?.awaiting ?? 0
  const count = countOf(draft)
  const rise = draft.isInStock ? 0 : count
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <dl className="grid grid-cols-3 gap-x-4">
        {(["stocked", "on_hand", "awaiting"] as const).map((name) => (
          <div key={name}>
            <dt className="txt-compact-xsmall text-ui-fg-subtle">{t(`levels.${name}`)}</dt>
            <dd className="txt-compact-medium-plus tabular-nums">{number(level?.[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {(awaiting > 0 || draft.isInStock) && (
        <div className="flex items-start gap-x-3">
          <Switch
            id={id}
            size="small"
            className="mt-0.5"
            checked={draft.isInStock}
            onCheckedChange={(isInStock) => update((before) => ({ ...before, isInStock }))}
            data-testid="already-in-stock"
          />
          <div className="flex flex-col gap-y-0.5">
            <Label htmlFor={id} size="small" weight="plus">
              {t("receive.inStock")}
            </Label>
            <Hint className="text-pretty">{t("receive.inStockHint", { count: awaiting })}</Hint>
          </div>
        </div>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {t(rise === 0 ? "receive.stockStays" : "receive.stockRises", {
          before: level?.stocked ?? 0,
          after: (level?.stocked ?? 0) + rise,
        })}
      </Text>
    </div>
  )
}
