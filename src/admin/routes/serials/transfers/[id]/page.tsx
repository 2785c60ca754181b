import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const TransferPage = lazyPage(
  async () => (await import("../../../../components/transfers/transfer-page")).TransferPage
)

const SerialTransferPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <TransferPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("transfer.one") }

export default SerialTransferPage
