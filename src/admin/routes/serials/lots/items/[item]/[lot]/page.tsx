import { useParams } from "react-router-dom"
import { crumb } from "../../../../../../i18n/crumb"
import { RightOfPage } from "../../../../../../components/common/with-right"
import { lazyPage } from "../../../../../../components/common/lazy-page"
import { lotOfSegment } from "../../../../../../lib/lot-segment"

const LotPage = lazyPage(
  async () => (await import("../../../../../../components/lots/lot-page")).LotPage
)

const SerialLotPage = () => {
  const { item = "", lot: segment = "" } = useParams()
  const lot = lotOfSegment(segment)
  return (
    <RightOfPage>
      <LotPage key={`${item}:${lot}`} itemId={item} lot={lot} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("lots.trace") }

export default SerialLotPage
