import { useParams } from "react-router-dom"
import { TransferPage } from "../../../../components/transfers"
import { crumb } from "../../../../i18n/crumb"

const SerialTransferPage = () => {
  const { id = "" } = useParams()
  return <TransferPage key={id} id={id} />
}

export const handle = { breadcrumb: () => crumb("transfer.one") }

export default SerialTransferPage
