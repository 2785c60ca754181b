import { useParams } from "react-router-dom"
import { DeliveryPage } from "../../../../components/deliveries"
import { crumb } from "../../../../i18n/crumb"

const SerialDeliveryPage = () => {
  const { id = "" } = useParams()
  return <DeliveryPage key={id} id={id} />
}

export const handle = { breadcrumb: () => crumb("delivery.one") }

export default SerialDeliveryPage
