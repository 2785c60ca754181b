import { LendPage } from "../../../../components/loans"
import { crumb } from "../../../../i18n/crumb"

const LendSerialsPage = () => <LendPage />

export const handle = { breadcrumb: () => crumb("loan.lend") }

export default LendSerialsPage
