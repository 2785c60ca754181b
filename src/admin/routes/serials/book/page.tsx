import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../i18n/crumb"
import { RightOfPage } from "../../../components/common/with-right"
import { lazyPage } from "../../../components/common/lazy-page"

const BookPage = lazyPage(async () => (await import("../../../components/book/book-page")).BookPage)

const SerialBookPage = () => (
  <RightOfPage>
    <BookPage />
  </RightOfPage>
)

export const config = defineRouteConfig({
  label: "book.title",
  translationNs: "serials",
  rank: 12,
})

export const handle = { breadcrumb: () => crumb("book.title") }

export default SerialBookPage
