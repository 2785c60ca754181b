import type { DeliveryView } from "../../../types/deliveries"
import { useDeliveries } from "../../hooks/use-deliveries"
import { useT } from "../../i18n/use-t"
import { TargetSelect } from "../scan-field/target-select"

/** How many open deliveries are offered: the latest. */
const OFFERED = 100

/** The open delivery that is received against, if any: of a chosen item, only those that expect it. */
export const DeliveryField = ({
  value,
  itemId,
  chosen,
  onChange,
}: {
  value: string
  itemId: string
  /** The delivery that is chosen, also when it is none of those offered. */
  chosen: DeliveryView | undefined
  onChange: (delivery: DeliveryView | null) => void
}) => {
  const t = useT()
  const { data } = useDeliveries({
    status: "open",
    inventory_item_id: itemId || undefined,
    limit: OFFERED,
  })
  const open = data?.deliveries ?? []
  const offered =
    chosen === undefined || open.some(({ id }) => id === chosen.id) ? open : [chosen, ...open]
  return (
    <TargetSelect
      label={t("delivery.against")}
      anyLabel={t("delivery.without")}
      options={offered.map(({ id, supplier, reference }) => ({
        value: id,
        label: [supplier, reference].filter(Boolean).join(" · "),
      }))}
      value={value === "" ? null : value}
      onChange={(id) => onChange(offered.find((delivery) => delivery.id === id) ?? null)}
    />
  )
}
