import { useT } from "../../i18n/use-t"
import { ScanField, useScanQueue } from "../scan-field"
import { TargetSelect } from "../scan-field/target-select"
import { useTarget } from "../scan-field/use-target"
import { isOpen, nameOf, type Place } from "./places"
import { useOrderScan } from "./use-order-scan"

/** One field for the whole order: each scan finds its line by itself, unless the clerk names one. */
export const OrderScan = ({ orderId, places }: { orderId: string; places: readonly Place[] }) => {
  const t = useT()
  const open = places.filter(isOpen)
  const { target, setTarget } = useTarget(open)
  const { queue, state } = useScanQueue(useOrderScan(orderId, target))
  return (
    <div className="flex flex-col gap-3 px-6 py-4 md:flex-row">
      <div className="min-w-0 flex-1">
        <ScanField queue={queue} state={state} label={t("order.scan")} />
      </div>
      {open.length > 1 && (
        <TargetSelect
          label={t("order.target")}
          anyLabel={t("order.anyLine")}
          options={open.map((place) => ({ value: place.key, label: nameOf(place) }))}
          value={target}
          onChange={setTarget}
        />
      )}
    </div>
  )
}
