import { useState } from "react"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { offeredItems } from "../../lib/offered-items"
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
  return (
    <ItemCombobox
      value={value}
      items={offeredItems(data ?? [], q, [value])}
      q={q}
      placeholder={t("insight.allItems")}
      allowClear
      onSearch={setQ}
      onChange={onChange}
    />
  )
}
