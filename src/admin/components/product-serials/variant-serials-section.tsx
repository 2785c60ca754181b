import { Container, Heading } from "@medusajs/ui"
import type { ProductSerialsResponse } from "../../../types/stock"
import { useProductSerials } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { ProductOverview } from "./product-overview"
import { ProductTabs } from "./product-tabs"
import { receivePathOf, trackedItemsOf } from "./tracked-items"

/** Serials on the page of a product's variant: whether it is tracked, its units, what awaits serials, and its policy. */
export const VariantSerialsSection = ({
  productId,
  variantId,
}: {
  productId: string
  variantId: string
}) => {
  const t = useT()
  const query = useProductSerials(productId)
  const tracked = trackedItemsOf(query.data && ofVariant(query.data, variantId))
  return (
    <Container className="divide-y p-0" data-testid="variant-serials">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
        {tracked.length > 0 && (
          <LinkButton to={receivePathOf(tracked, productId)}>{t("product.receive")}</LinkButton>
        )}
      </div>
      <QueryState query={query}>
        {(product) => {
          const data = ofVariant(product, variantId)
          return tracked.length > 0 ? (
            <ProductTabs
              productId={productId}
              scope={{ variant_id: variantId }}
              data={data}
              prefix="serials"
              pageSize={10}
            />
          ) : (
            <ProductOverview data={data} />
          )
        }}
      </QueryState>
    </Container>
  )
}

function ofVariant({ variants }: ProductSerialsResponse, id: string): ProductSerialsResponse {
  return { variants: variants.filter((variant) => variant.id === id) }
}
