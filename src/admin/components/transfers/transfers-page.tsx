import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { TransferTable } from "./transfer-table"

/** Units on their way between locations, and those that were. */
export const TransfersPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("transfer.title")}
        subtitle={t("transfer.subtitle")}
        actions={
          <LinkButton to={paths.newTransfer()} variant="primary">
            {t("transfer.start")}
          </LinkButton>
        }
      />
      <Container className="p-0">
        <TransferTable />
      </Container>
    </div>
  )
}
