import { ReceivePage } from "../../../components/receive"
import { crumb } from "../../../i18n/crumb"

const ReceiveSerialsPage = () => <ReceivePage />

export const handle = { breadcrumb: () => crumb("receive.title") }

export default ReceiveSerialsPage
