import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const DeliveryPage = lazyPage(
  async () => (await import("../../../../components/deliveries/delivery-page")).DeliveryPage
)

const SerialDeliveryPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <DeliveryPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("delivery.one") }

export default SerialDeliveryPage
