import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const StockPage = lazyPage(
  async () => (await import("../../../components/stock-serials/stock-page")).StockPage
)

const SerialStockPage = () => (
  <RightOfPage>
    <StockPage />
  </RightOfPage>
)

export const handle = { breadcrumb: () => crumb("stock.title") }

export default SerialStockPage
