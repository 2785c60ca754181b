import { StartTransferPage } from "../../../../components/transfers"
import { crumb } from "../../../../i18n/crumb"

const NewSerialTransferPage = () => <StartTransferPage />

export const handle = { breadcrumb: () => crumb("transfer.start") }

export default NewSerialTransferPage
