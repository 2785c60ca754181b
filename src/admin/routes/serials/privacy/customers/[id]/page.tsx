import { useParams } from "react-router-dom"
import { crumb } from "../../../../../i18n/crumb"
import { RightOfPage } from "../../../../../components/common/with-right"
import { lazyPage } from "../../../../../components/common/lazy-page"

const PrivacyPage = lazyPage(
  async () => (await import("../../../../../components/privacy/privacy-page")).PrivacyPage
)

const SerialCustomerPrivacyPage = () => {
  const { id = "" } = useParams()
  return (
    <RightOfPage>
      <PrivacyPage key={id} customerId={id} />
    </RightOfPage>
  )
}

export const handle = { breadcrumb: () => crumb("privacy.title") }

export default SerialCustomerPrivacyPage
