import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"

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
  const id = useId()
  const [q, setQ] = useState("")
  const { data } = useTrackedItems()
  const options = (data?.policies ?? [])
    .flatMap(({ item }) => (item ? [{ value: item.id, label: itemLabel(item) }] : []))
    .filter(
      (option) =>
        option.value === value || option.label.toLowerCase().includes(q.trim().toLowerCase())
    )
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("fields.item")}
      </Label>
      <Combobox
        id={id}
        value={value}
        placeholder={t("insight.allItems")}
        options={options}
        searchValue={q}
        onSearchValueChange={setQ}
        allowClear
        onChange={(itemId) => onChange(itemId ?? "")}
      />
    </div>
  )
}
