import { whyNotOfDelivery } from "../../../lifecycle/deliveries"
import type { DeliveryResponse, DeliveryView } from "../../../types/deliveries"
import { useDay } from "../../hooks/use-day"
import { useDelivery } from "../../hooks/use-deliveries"
import { useT } from "../../i18n/use-t"
import { OperationsSection } from "../common/operations-section"
import { PageHead } from "../common/page-head"
import { SlipButton } from "../slips"
import { QueryState } from "../common/query-state"
import { DeliveryActions } from "./delivery-actions"
import { DeliveryStatusBadge } from "./delivery-status"
import { DeliveryUnits } from "./delivery-units"
import { LinesSection } from "./lines-section"
import { standingOf } from "./sums"

/** One expected delivery: what each line still lacks, its numbers, and what was done. */
export const DeliveryPage = ({ id }: { id: string }) => {
  const query = useDelivery(id)
  return (
    <QueryState query={query} rows={8}>
      {(answer) => <Delivery {...answer} />}
    </QueryState>
  )
}

const Delivery = ({ delivery, operations }: DeliveryResponse) => (
  <div className="flex flex-col gap-y-3">
    <DeliveryHead delivery={delivery} />
    <LinesSection
      delivery={delivery}
      canReceive={whyNotOfDelivery("receive", standingOf(delivery)) === null}
    />
    <DeliveryUnits delivery={delivery} />
    <OperationsSection operations={operations} />
  </div>
)

const DeliveryHead = ({ delivery }: { delivery: DeliveryView }) => {
  const t = useT()
  const day = useDay()
  const { supplier, reference, location, expected_on, created_at, created_by, note } = delivery
  const facts = [
    t("delivery.to", { place: location.name }),
    expected_on && t("delivery.expectedAt", { date: day(expected_on) }),
    t("delivery.announcedBy", {
      date: day(created_at, { withTime: true }),
      name: created_by.name ?? created_by.type,
    }),
    note,
  ]
  return (
    <PageHead
      title={[supplier, reference].filter(Boolean).join(" · ")}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <DeliveryStatusBadge status={delivery.status} />
          <SlipButton
            slip={{
              title: t("paper.receivingSlip"),
              path: `/admin/serial-deliveries/${delivery.id}/receiving-slip`,
              name: "receiving-slip",
            }}
          />
          <DeliveryActions delivery={delivery} />
        </>
      }
    />
  )
}
