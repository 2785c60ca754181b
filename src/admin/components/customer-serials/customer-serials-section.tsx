import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { SerialTable } from "../serial-table"

/** The units that a customer owns. */
export const CustomerSerialsSection = ({ customerId }: { customerId: string }) => {
  const t = useT()
  return (
    <Container className="p-0" data-testid="customer-serials">
      <SerialTable
        heading={t("customer.title")}
        scope={{ customer_id: customerId }}
        prefix="serials"
        pageSize={10}
        hidden={["customer", "location"]}
        empty={<Empty title={t("customer.empty")} message={t("customer.emptyHint")} />}
      />
    </Container>
  )
}
