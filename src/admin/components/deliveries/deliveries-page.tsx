import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { DeliveryTable } from "./delivery-table"

/** What is expected from suppliers, and what came. */
export const DeliveriesPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("delivery.title")}
        subtitle={t("delivery.subtitle")}
        actions={
          <LinkButton to={paths.newDelivery()} variant="primary">
            {t("delivery.start")}
          </LinkButton>
        }
      />
      <Container className="p-0">
        <DeliveryTable />
      </Container>
    </div>
  )
}
