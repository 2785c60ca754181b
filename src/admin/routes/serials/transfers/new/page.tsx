import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const StartTransferPage = lazyPage(
  async () =>
    (await import("../../../../components/transfers/start-transfer-page")).StartTransferPage
)

const NewSerialTransferPage = () => (
  <RightOfPage>
    <StartTransferPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("transfer.start") }

export default NewSerialTransferPage
