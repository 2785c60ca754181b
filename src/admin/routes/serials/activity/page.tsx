import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const ActivityPage = lazyPage(
  async () => (await import("../../../components/operations/activity-page")).ActivityPage
)

const SerialActivityPage = () => (
  <RightOfPage>
    <ActivityPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("done.title") }

export default SerialActivityPage
