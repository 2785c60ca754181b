import { Text } from "@medusajs/ui"
import type { ProductSerialsResponse } from "../../../types/stock"
import { usePage } from "../../hooks/use-page"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { Pager } from "../common/pager"
import { LevelsTable, NotTrackable, StatusCounts, TrackSwitch } from "../tracking"
import type { ProductItem } from "./tracked-items"

type Variant = ProductSerialsResponse["variants"][number]

/** How many variants are drawn at a time, and how many places of each item: a shop may have hundreds of both. */
const VARIANTS = 10
const PLACES = 10

/** The variants of a product with their switches; a tracked one with its units by status and location. */
export const ProductOverview = ({ data }: { data: ProductSerialsResponse }) => {
  const t = useT()
  const { shown, pager } = usePage(data.variants, VARIANTS)
  if (data.variants.length === 0) {
    return <Empty title={t("product.noVariants")} message={t("product.noVariantsHint")} />
  }
  return (
    <>
      <ul className="divide-y">
        {shown.map((variant) => (
          <VariantRow key={variant.id} variant={variant} />
        ))}
      </ul>
      <Pager {...pager} />
    </>
  )
}

const VariantRow = ({ variant }: { variant: Variant }) => (
  <li data-testid="variant-row">
    {variant.is_managed && variant.items.length > 0 ? (
      variant.items.map((entry) => (
        <ItemBlock key={entry.item.id} variant={variant} entry={entry} />
      ))
    ) : (
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <VariantName title={variant.title} sku={variant.sku} />
        <NotTrackable />
      </div>
    )}
  </li>
)

const ItemBlock = ({ variant, entry }: { variant: Variant; entry: ProductItem }) => {
  const t = useT()
  const { item, is_tracked, required_quantity } = entry
  const isKit = variant.items.length > 1 || required_quantity > 1
  const component = isKit
    ? t("product.component", { name: item.title ?? item.sku, count: required_quantity })
    : null
  return (
    <>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <VariantName title={variant.title} sku={component ?? item.sku ?? variant.sku} />
        <TrackSwitch itemId={item.id} name={component ?? variant.title} isTracked={is_tracked} />
      </div>
      {is_tracked && (
        <div>
          <div className="px-6 pb-4">
            <StatusCounts counts={entry.counts} />
          </div>
          <LevelsTable levels={entry.levels} limit={PLACES} />
        </div>
      )}
    </>
  )
}

const VariantName = ({ title, sku }: { title: string; sku: string | null }) => (
  <div className="min-w-0">
    <Text size="small" leading="compact" weight="plus" className="truncate">
      {title}
    </Text>
    {sku && (
      <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
        {sku}
      </Text>
    )}
  </div>
)
