import { OpenCasePage } from "../../../../components/cases"
import { crumb } from "../../../../i18n/crumb"

const NewSerialCasePage = () => <OpenCasePage />

export const handle = { breadcrumb: () => crumb("case.open.title") }

export default NewSerialCasePage
