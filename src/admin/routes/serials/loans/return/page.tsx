import { TakeBackPage } from "../../../../components/loans"
import { crumb } from "../../../../i18n/crumb"

const ReturnSerialLoansPage = () => <TakeBackPage />

export const handle = { breadcrumb: () => crumb("loan.takeBack") }

export default ReturnSerialLoansPage
