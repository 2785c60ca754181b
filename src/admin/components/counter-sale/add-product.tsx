import { Combobox } from "@medusajs/dashboard/components"
import { Button, Input, Label, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useVariantSearch } from "../../hooks/use-variants"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { variantLabel } from "../../lib/variant-label"

/** Products without serials, found by title or SKU, and how many. */
export const AddProduct = ({
  onAdd,
  onDone,
}: {
  onAdd: (variantId: string, count: number) => Promise<number>
  onDone: () => void
}) => {
  const t = useT()
  const id = useId()
  const [q, setQ] = useState("")
  const [variantId, setVariant] = useState("")
  const [count, setCount] = useState("1")
  const [isAdding, setIsAdding] = useState(false)
  const { data: variants } = useVariantSearch(q)
  const quantity = Number(count)
  const isValid = variantId !== "" && Number.isInteger(quantity) && quantity > 0

  const add = async () => {
    setIsAdding(true)
    try {
      await onAdd(variantId, quantity)
      setVariant("")
      setCount("1")
      setQ("")
      onDone()
    } catch (error) {
      toast.error(t("counterSale.notDone"), { description: messageOf(error) })
    } finally {
      setIsAdding(false)
    }
  }

  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="flex min-w-[200px] flex-1 flex-col gap-y-2">
        <Label htmlFor={`${id}-variant`} size="small" weight="plus">
          {t("counterSale.product")}
        </Label>
        <Combobox
          id={`${id}-variant`}
          value={variantId}
          placeholder={t("counterSale.chooseProduct")}
          options={(variants ?? []).map((variant) => ({
            value: variant.id,
            label: variantLabel(variant),
          }))}
          searchValue={q}
          onSearchValueChange={setQ}
          onChange={(chosen) => setVariant(chosen ?? "")}
        />
      </div>
      <div className="flex w-20 flex-col gap-y-2">
        <Label htmlFor={`${id}-count`} size="small" weight="plus">
          {t("counterSale.quantity")}
        </Label>
        <Input
          id={`${id}-count`}
          type="number"
          min={1}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && isValid) {
              event.preventDefault()
              void add()
            }
          }}
        />
      </div>
      <Button
        size="base"
        variant="secondary"
        disabled={!isValid}
        isLoading={isAdding}
        onClick={() => void add()}
      >
        {t("counterSale.add")}
      </Button>
    </div>
  )
}
