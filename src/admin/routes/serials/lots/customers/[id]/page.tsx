import { useParams } from "react-router-dom"
import { crumb } from "../../../../../i18n/crumb"
import { RightOfPage } from "../../../../../components/common/with-right"
import { lazyPage } from "../../../../../components/common/lazy-page"

const CustomerLotsPage = lazyPage(
  async () => (await import("../../../../../components/lots/customer-lots-page")).CustomerLotsPage
)

const SerialCustomerLotsPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <CustomerLotsPage key={id} customerId={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("lots.trace") }

export default SerialCustomerLotsPage
