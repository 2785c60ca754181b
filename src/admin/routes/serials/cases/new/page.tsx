import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const OpenCasePage = lazyPage(
  async () => (await import("../../../../components/cases/open-case-page")).OpenCasePage
)

const NewSerialCasePage = () => (
  <RightOfPage>
    <OpenCasePage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("case.open.title") }

export default NewSerialCasePage
