import { Label, Select } from "@medusajs/ui"
import { useId, useState } from "react"
import type { ItemRef } from "../../../types/refs"
import { useT } from "../../i18n/use-t"
import { PolicyForm } from "../policy"

/** The policies of a product's tracked items, one at a time. */
export const ItemPolicies = ({ items }: { items: readonly ItemRef[] }) => {
  const t = useT()
  const id = useId()
  const [chosen, setChosen] = useState(items[0].id)
  const itemId = items.some((item) => item.id === chosen) ? chosen : items[0].id
  return (
    <div className="divide-y">
      {items.length > 1 && (
        <div className="grid grid-cols-1 items-center gap-2 px-6 py-4 md:grid-cols-2">
          <Label htmlFor={id} size="small" weight="plus">
            {t("fields.item")}
          </Label>
          <Select size="small" value={itemId} onValueChange={setChosen}>
            <Select.Trigger id={id}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {items.map((item) => (
                <Select.Item key={item.id} value={item.id}>
                  {[item.title, item.sku].filter(Boolean).join(" · ")}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      <PolicyForm key={itemId} ownerId={itemId} />
    </div>
  )
}
