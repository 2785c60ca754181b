import type { ComponentProps } from "react"
import type { ProductSerialsResponse } from "../../../types/stock"
import type { SerialListQuery } from "../../../types/serials"
import { Activity } from "../activity"
import { SerialTable } from "../serial-table"
import { ItemPolicies } from "./item-policies"
import { NoUnits } from "./no-units"
import { ProductOverview } from "./product-overview"
import { SerialTabs } from "./serial-tabs"
import { receivePathOf, trackedItemsOf } from "./tracked-items"

/** The Serials tab of a product, or of one of its variants, with tracked items. */
export const ProductTabs = ({
  productId,
  scope,
  data,
  first,
  ...table
}: {
  productId: string
  /** Whose units are listed. */
  scope: Pick<SerialListQuery, "product_id" | "variant_id">
  data: ProductSerialsResponse
  first?: ComponentProps<typeof SerialTabs>["first"]
} & Pick<ComponentProps<typeof SerialTable>, "prefix" | "pageSize">) => {
  const tracked = trackedItemsOf(data)
  return (
    <SerialTabs
      first={first}
      levels={tracked.flatMap(({ levels }) => levels)}
      overview={<ProductOverview data={data} />}
      units={
        <SerialTable
          {...table}
          scope={scope}
          hidden={tracked.length === 1 ? ["item"] : []}
          empty={<NoUnits receive={receivePathOf(tracked, productId)} />}
        />
      }
      activity={<Activity scope={scope} isOneItem={tracked.length === 1} />}
      policy={<ItemPolicies items={tracked.map(({ item }) => item)} />}
    />
  )
}
