import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const TakeBackPage = lazyPage(
  async () => (await import("../../../../components/loans/take-back-page")).TakeBackPage
)

const ReturnSerialLoansPage = () => (
  <RightOfPage>
    <TakeBackPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("loan.takeBack") }

export default ReturnSerialLoansPage
