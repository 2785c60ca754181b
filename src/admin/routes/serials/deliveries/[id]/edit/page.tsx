import { useParams } from "react-router-dom"
import { crumb } from "../../../../../i18n/crumb"
import { RightOfPage } from "../../../../../components/common/with-right"
import { lazyPage } from "../../../../../components/common/lazy-page"

const ChangeDeliveryPage = lazyPage(
  async () =>
    (await import("../../../../../components/deliveries/change-delivery-page")).ChangeDeliveryPage
)

const ChangeSerialDeliveryPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <ChangeDeliveryPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("delivery.change") }

export default ChangeSerialDeliveryPage
