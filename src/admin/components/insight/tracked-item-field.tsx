import { useState } from "react"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { ItemCombobox } from "../common/item-combobox"

/** One of the tracked items, or all of them. */
export const TrackedItemField = ({
  value,
  onChange,
}: {
  /** Empty for all. */
  value: string
  onChange: (itemId: string) => void
}) => {
  const t = useT()
  const [q, setQ] = useState("")
  const { data } = useTrackedItems()
  const items = (data?.policies ?? [])
    .flatMap(({ item }) => item ?? [])
    .filter(
      (item) => item.id === value || itemLabel(item).toLowerCase().includes(q.trim().toLowerCase())
    )
  return (
    <ItemCombobox
      value={value}
      items={items}
      q={q}
      placeholder={t("insight.allItems")}
      allowClear
      onSearch={setQ}
      onChange={onChange}
    />
  )
}
