import { ArrowDownTray } from "@medusajs/icons"
import { Container, toast } from "@medusajs/ui"
import { BOOK_EXPORTS, type BookExport } from "../../../lifecycle/book"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { download } from "../../lib/client"
import { paths } from "../../lib/paths"
import { localDay } from "../../lib/scan-text"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { BookTable } from "./book-table"
import { ExportMenu } from "./export-menu"
import { useBookQuery } from "./use-book-query"

/** The acquisition and disposition record: every unit that came and went, with whom it came from and went to. */
export const BookPage = () => {
  const t = useT()
  const query = useBookQuery()
  const save = (entries: BookExport) => {
    const { limit: _limit, offset: _offset, ...filters } = query
    const name = `book-${entries}-${localDay(new Date())}.csv`
    download({ path: "/admin/serial-book/export", query: { ...filters, entries } }, name).then(
      () => toast.info(t("bulk.exported")),
      (error: unknown) => toast.error(t("bulk.exportFailed"), { description: messageOf(error) })
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("book.title")}
        subtitle={t("book.subtitle")}
        actions={
          <>
            <LinkButton to={paths.settings("book")}>{t("book.setUp")}</LinkButton>
            <ExportMenu
              label={t("book.export")}
              icon={<ArrowDownTray />}
              choices={BOOK_EXPORTS.map((entries) => ({
                value: entries,
                label: t(`book.exports.${entries}`),
                hint: t(`book.exportHints.${entries}`),
              }))}
              onChoose={save}
            />
          </>
        }
      />
      <Container className="p-0">
        <BookTable query={query} />
      </Container>
    </div>
  )
}
