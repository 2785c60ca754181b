import { useParams } from "react-router-dom"
import { CasePage } from "../../../../components/cases"
import { crumb } from "../../../../i18n/crumb"

const SerialCasePage = () => {
  const { id = "" } = useParams()
  return <CasePage key={id} id={id} />
}

export const handle = { breadcrumb: () => crumb("fields.case") }

export default SerialCasePage
