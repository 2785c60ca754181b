import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const CasePage = lazyPage(
  async () => (await import("../../../../components/cases/case-page")).CasePage
)

const SerialCasePage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <CasePage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("fields.case") }

export default SerialCasePage
