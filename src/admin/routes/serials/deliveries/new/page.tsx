import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const NewDeliveryPage = lazyPage(
  async () => (await import("../../../../components/deliveries/new-delivery-page")).NewDeliveryPage
)

const NewSerialDeliveryPage = () => (
  <RightOfPage>
    <NewDeliveryPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("delivery.start") }

export default NewSerialDeliveryPage
