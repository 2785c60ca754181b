import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const LendPage = lazyPage(
  async () => (await import("../../../../components/loans/lend-page")).LendPage
)

const LendSerialsPage = () => (
  <RightOfPage>
    <LendPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("loan.lend") }

export default LendSerialsPage
