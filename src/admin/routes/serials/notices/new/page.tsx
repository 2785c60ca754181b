import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const NewNoticePage = lazyPage(
  async () => (await import("../../../../components/notices/new-notice-page")).NewNoticePage
)

const NewSerialNoticePage = () => (
  <RightOfPage>
    <NewNoticePage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("notice.open") }

export default NewSerialNoticePage
