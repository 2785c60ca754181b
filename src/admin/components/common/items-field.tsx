import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"

/** Several tracked inventory items, found by title or SKU. */
export const ItemsField = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: readonly string[]
  onChange: (itemIds: string[]) => void
}) => {
  const t = useT()
  const id = useId()
  const [q, setQ] = useState("")
  const { data } = useTrackedItems()
  const items = (data?.policies ?? []).flatMap(({ item }) => item ?? [])
  const options = items
    .map((item) => ({ value: item.id, label: labelOf(item) }))
    .filter(
      (option) =>
        value.includes(option.value) || option.label.toLowerCase().includes(q.trim().toLowerCase())
    )
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Combobox<string[]>
        id={id}
        value={[...value]}
        placeholder={t("receive.chooseItem")}
        options={options}
        searchValue={q}
        onSearchValueChange={setQ}
        onChange={(itemIds) => onChange(itemIds ?? [])}
      />
    </div>
  )
}

function labelOf({
  id,
  title,
  sku,
}: {
  id: string
  title: string | null
  sku: string | null
}): string {
  return (
    [title, sku].filter((part, place, all) => part && all.indexOf(part) === place).join(" · ") || id
  )
}
