import { useParams } from "react-router-dom"
import { crumb } from "../../../../i18n/crumb"
import { RightOfPage } from "../../../../components/common/with-right"
import { lazyPage } from "../../../../components/common/lazy-page"

const ImportPage = lazyPage(
  async () => (await import("../../../../components/imports/import-page")).ImportPage
)

const SerialImportPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <ImportPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("import.one") }

export default SerialImportPage
