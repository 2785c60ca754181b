import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const CountPage = lazyPage(
  async () => (await import("../../../../components/counts/count-page")).CountPage
)

const SerialCountPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <CountPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("count.one") }

export default SerialCountPage
