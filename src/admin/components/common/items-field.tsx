import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTrackedItems } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { offeredItems } from "../../lib/offered-items"

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
  const options = offeredItems(data ?? [], q, value).map((item) => ({
    value: item.id,
    label: itemLabel(item),
  }))
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
