import { useProduct } from "@medusajs/dashboard/hooks"
import { Link } from "react-router-dom"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"

/** The product's name in the breadcrumbs, with the way back to it. */
export const ProductCrumb = ({ id }: { id: string }) => {
  const t = useT()
  const { product } = useProduct(id, { fields: "id,title" })
  return (
    <>
      <Link to={paths.product(id)} className="hover:text-ui-fg-subtle">
        {product?.title ?? "…"}
      </Link>
      {" › "}
      {t("product.title")}
    </>
  )
}
