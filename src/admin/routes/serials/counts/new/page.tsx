import { StartCountPage } from "../../../../components/counts"
import { crumb } from "../../../../i18n/crumb"

const NewSerialCountPage = () => <StartCountPage />

export const handle = { breadcrumb: () => crumb("count.start") }

export default NewSerialCountPage
