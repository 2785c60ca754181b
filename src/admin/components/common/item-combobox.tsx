import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId } from "react"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"

/** An inventory item, as far as it is named. */
export interface OfferedItem {
  id: string
  sku?: string | null
  title?: string | null
}

/** One of some inventory items, by title and SKU; whoever shows it finds those that a text means. */
export const ItemCombobox = ({
  value,
  items,
  q,
  placeholder,
  allowClear,
  onSearch,
  onChange,
}: {
  /** Empty for none. */
  value: string
  items: readonly OfferedItem[]
  q: string
  placeholder: string
  allowClear?: boolean
  onSearch: (q: string) => void
  /** Empty where it was cleared. */
  onChange: (itemId: string) => void
}) => {
  const t = useT()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("fields.item")}
      </Label>
      <Combobox
        id={id}
        value={value}
        placeholder={placeholder}
        options={items.map((item) => ({ value: item.id, label: itemLabel(item) }))}
        searchValue={q}
        onSearchValueChange={onSearch}
        allowClear={allowClear}
        onChange={(itemId) => (itemId || allowClear) && onChange(itemId ?? "")}
      />
    </div>
  )
}
