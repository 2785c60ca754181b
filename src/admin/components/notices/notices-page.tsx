import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { NoticeTable } from "./notice-table"

/** Recalls, and units that were stolen. */
export const NoticesPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("notice.title")}
        subtitle={t("notice.subtitle")}
        actions={
          <LinkButton to={paths.newNotice()} variant="primary">
            {t("notice.open")}
          </LinkButton>
        }
      />
      <Container className="p-0">
        <NoticeTable />
      </Container>
    </div>
  )
}
