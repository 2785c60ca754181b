import { NewDeliveryPage } from "../../../../components/deliveries"
import { crumb } from "../../../../i18n/crumb"

const NewSerialDeliveryPage = () => <NewDeliveryPage />

export const handle = { breadcrumb: () => crumb("delivery.start") }

export default NewSerialDeliveryPage
