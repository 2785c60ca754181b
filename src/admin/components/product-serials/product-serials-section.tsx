import { Container, Heading } from "@medusajs/ui"
import { useProductSerials } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { ProductOverview } from "./product-overview"
import { ProductTabs } from "./product-tabs"
import { receivePathOf, trackedItemsOf } from "./tracked-items"

/** Serials on the product page: which variants are tracked, their units, what awaits serials, and the policy. */
export const ProductSerialsSection = ({ productId }: { productId: string }) => {
  const t = useT()
  const query = useProductSerials(productId)
  const tracked = trackedItemsOf(query.data)
  return (
    <Container className="divide-y p-0" data-testid="product-serials">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
        {tracked.length > 0 && (
          <div className="flex items-center gap-x-2">
            <LinkButton variant="transparent" to={paths.productSerials(productId)}>
              {t("product.openPage")}
            </LinkButton>
            <LinkButton to={receivePathOf(tracked, productId)}>{t("product.receive")}</LinkButton>
          </div>
        )}
      </div>
      <QueryState query={query}>
        {(data) =>
          tracked.length > 0 ? (
            <ProductTabs
              productId={productId}
              scope={{ product_id: productId }}
              data={data}
              prefix="serials"
              pageSize={10}
            />
          ) : (
            <ProductOverview data={data} />
          )
        }
      </QueryState>
    </Container>
  )
}
