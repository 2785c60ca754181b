import { useProduct } from "@medusajs/dashboard/hooks"
import { Container, Heading } from "@medusajs/ui"
import { useProductSerials } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { ProductOverview } from "./product-overview"
import { ProductTabs } from "./product-tabs"
import { receivePathOf, trackedItemsOf } from "./tracked-items"

/** All serials of a product, on a page of their own. */
export const ProductSerialsPage = ({ productId }: { productId: string }) => {
  const t = useT()
  const { product } = useProduct(productId, { fields: "id,title" })
  const query = useProductSerials(productId)
  const tracked = trackedItemsOf(query.data)
  return (
    <Container className="divide-y p-0" data-testid="product-serials-page">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h1">{t("product.pageTitle", { product: product?.title ?? "" })}</Heading>
        {tracked.length > 0 && (
          <LinkButton to={receivePathOf(tracked, productId)}>{t("product.receive")}</LinkButton>
        )}
      </div>
      <QueryState query={query} rows={8}>
        {(data) =>
          tracked.length > 0 ? (
            <ProductTabs
              productId={productId}
              scope={{ product_id: productId }}
              data={data}
              first="units"
            />
          ) : (
            <ProductOverview data={data} />
          )
        }
      </QueryState>
    </Container>
  )
}
