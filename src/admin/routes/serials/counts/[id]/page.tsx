import { useParams } from "react-router-dom"
import { CountPage } from "../../../../components/counts"
import { crumb } from "../../../../i18n/crumb"

const SerialCountPage = () => {
  const { id = "" } = useParams()
  return <CountPage key={id} id={id} />
}

export const handle = { breadcrumb: () => crumb("count.one") }

export default SerialCountPage
