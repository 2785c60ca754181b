import { useParams } from "react-router-dom"
import { ProductSerialsPage } from "../../../../components/product-serials"
import { ProductCrumb } from "../../../../components/product-serials/product-crumb"

const ProductSerialsRoute = () => {
  const { id = "" } = useParams()
  return <ProductSerialsPage productId={id} />
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <ProductCrumb id={params.id ?? ""} />,
}

export default ProductSerialsRoute
