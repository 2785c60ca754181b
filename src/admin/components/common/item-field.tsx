import { useState } from "react"
import { useItem, useItemSearch } from "../../hooks/use-places"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { offeredItems } from "../../lib/offered-items"
import { ItemCombobox, type OfferedItem } from "./item-combobox"

/** The inventory item, found by title or SKU; the tracked ones are offered first. */
export const ItemField = ({
  value,
  first = [],
  onChange,
}: {
  value: string
  /** Those that are offered before somebody searches, in the place of all tracked ones. */
  first?: readonly OfferedItem[]
  onChange: (itemId: string) => void
}) => {
  const t = useT()
  const [q, setQ] = useState("")
  const { data: tracked } = useTrackedItems()
  const { data: found } = useItemSearch(q)
  const { data: chosen } = useItem(value)
  const suggested = first.length > 0 ? first : offeredItems(tracked ?? [], "", [value])
  const items: OfferedItem[] =
    q === "" && suggested.length > 0 ? [...suggested] : [...(found ?? [])]
  if (chosen && !items.some((item) => item.id === chosen.id)) {
    items.unshift(chosen)
  }
  return (
    <ItemCombobox
      value={value}
      items={items}
      q={q}
      placeholder={t("receive.chooseItem")}
      onSearch={setQ}
      onChange={onChange}
    />
  )
}
