import { StockPage } from "../../../components/stock-serials"
import { crumb } from "../../../i18n/crumb"

const SerialStockPage = () => <StockPage />

export const handle = { breadcrumb: () => crumb("stock.title") }

export default SerialStockPage
