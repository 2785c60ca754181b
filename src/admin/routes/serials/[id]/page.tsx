import { useParams } from "react-router-dom"
import { SerialPage } from "../../../components/serial-detail"
import { SerialCrumb } from "../../../components/serial-detail/serial-crumb"

const SerialDetailPage = () => {
  const { id = "" } = useParams()
  return <SerialPage key={id} id={id} />
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <SerialCrumb id={params.id ?? ""} />,
}

export default SerialDetailPage
