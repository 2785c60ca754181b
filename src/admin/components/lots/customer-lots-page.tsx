import { useMemo } from "react"
import { useCustomerName } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { TraceTable } from "./trace-table"

/** The units and lots that a customer got. */
export const CustomerLotsPage = ({ customerId }: { customerId: string }) => {
  const t = useT()
  const of = useMemo(() => ({ customer_id: customerId }), [customerId])
  const { data: customer = "" } = useCustomerName(customerId)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("lots.ofCustomer", { customer })} subtitle={t("lots.ofBuyerHint")} />
      <TraceTable of={of} />
    </div>
  )
}
