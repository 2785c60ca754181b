import { useParams } from "react-router-dom"
import { SerialPage } from "../../../components/serial-detail"
import { SerialCrumb } from "../../../components/serial-detail/serial-crumb"
import { RightOfPage } from "../../../components/common/with-right"

const SerialDetailPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <SerialPage key={id} id={id} />
    </RightOfPage>
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <SerialCrumb id={params.id ?? ""} />,
}

export default SerialDetailPage
