import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const StartCountPage = lazyPage(
  async () => (await import("../../../../components/counts/start-count-page")).StartCountPage
)

const NewSerialCountPage = () => (
  <RightOfPage>
    <StartCountPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("count.start") }

export default NewSerialCountPage
