import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useItem, useItemSearch } from "../../hooks/use-places"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"

type Item = { id: string; sku?: string | null; title?: string | null }

/** The inventory item, found by title or SKU; the tracked ones are offered first. */
export const ItemField = ({
  value,
  onChange,
}: {
  value: string
  onChange: (itemId: string) => void
}) => {
  const t = useT()
  const id = useId()
  const [q, setQ] = useState("")
  const { data: tracked } = useTrackedItems()
  const { data: found } = useItemSearch(q)
  const { data: chosen } = useItem(value)
  const suggested = (tracked?.policies ?? []).flatMap(({ item }) => item ?? [])
  const items: Item[] = q === "" && suggested.length > 0 ? [...suggested] : [...(found ?? [])]
  if (chosen && !items.some((item) => item.id === chosen.id)) {
    items.unshift(chosen)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("fields.item")}
      </Label>
      <Combobox
        id={id}
        value={value}
        placeholder={t("receive.chooseItem")}
        options={items.map((item) => ({ value: item.id, label: itemLabel(item) }))}
        searchValue={q}
        onSearchValueChange={setQ}
        onChange={(itemId) => itemId && onChange(itemId)}
      />
    </div>
  )
}
