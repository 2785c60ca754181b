import { Container } from "@medusajs/ui"
import { useRights } from "../../hooks/use-rights"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { SerialTable } from "../serial-table"

/** The units that a customer owns. */
export const CustomerSerialsSection = ({ customerId }: { customerId: string }) => {
  const t = useT()
  const can = useRights()
  return (
    <Container className="p-0" data-testid="customer-serials">
      <SerialTable
        heading={t("customer.title")}
        scope={{ customer_id: customerId }}
        prefix="serials"
        pageSize={10}
        hidden={["customer", "location"]}
        actions={[
          { label: t("lots.got"), to: paths.customerLots(customerId) },
          ...(can("privacy") ? [{ label: t("privacy.title"), to: paths.privacy(customerId) }] : []),
        ]}
        empty={<Empty title={t("customer.empty")} message={t("customer.emptyHint")} />}
      />
    </Container>
  )
}
