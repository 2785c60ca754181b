import { useParams } from "react-router-dom"
import { ChangeDeliveryPage } from "../../../../../components/deliveries"
import { crumb } from "../../../../../i18n/crumb"

const ChangeSerialDeliveryPage = () => {
  const { id = "" } = useParams()
  return <ChangeDeliveryPage key={id} id={id} />
}

export const handle = { breadcrumb: () => crumb("delivery.change") }

export default ChangeSerialDeliveryPage
