import { UnitChooser } from "../common/unit-chooser"
import { ScanField, useScanQueue, useTellWaiting } from "../scan-field"
import { PickedList } from "./picked-list"
import { usePickScan, type WhyNot } from "./use-pick-scan"
import type { PickedStore } from "./use-picked-units"

/** A scan field above the list of the units that were scanned. */
export const UnitPicker = ({
  store,
  whyNot,
  label,
  hint,
  empty,
  autoFocus,
}: {
  store: PickedStore
  /** To be kept between renderings: scans are judged by it. */
  whyNot: WhyNot
  label: string
  hint?: string
  empty: string
  autoFocus?: boolean
}) => {
  const { handler, choice, take } = usePickScan(store, whyNot)
  const { queue, state } = useScanQueue(handler)
  useTellWaiting(state, store.setScanning)
  return (
    <div className="divide-y">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <ScanField queue={queue} state={state} label={label} hint={hint} autoFocus={autoFocus} />
        <UnitChooser units={choice} onChoose={take} />
      </div>
      <PickedList store={store} empty={empty} />
    </div>
  )
}
