import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const NoticePage = lazyPage(
  async () => (await import("../../../../components/notices/notice-page")).NoticePage
)

const SerialNoticePage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <NoticePage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("notice.one") }

export default SerialNoticePage
