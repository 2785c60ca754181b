import { Container } from "@medusajs/ui"
import { useCallback, useMemo, useRef, useState } from "react"
import type { PackingQuery } from "../../../types/packing"
import { useAltKey } from "../../hooks/use-alt-key"
import { useDeskLocation } from "../../hooks/use-desk-location"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { LocationField } from "../common/field"
import { PageHead } from "../common/page-head"
import { ScanField, useScanQueue } from "../scan-field"
import { FULFIL_KEY, NEXT_KEY } from "./keys"
import { PackingOrderSection } from "./packing-order-section"
import { PackingQueue, type QueueState } from "./packing-queue"
import { FULFIL_CODE, NEXT_CODE } from "./read-packing-scan"
import { usePackingDesk } from "./use-packing-desk"

/** The orders that wait at a location, packed one after the other with a scanner and two keys. */
export const PackingPage = () => {
  const t = useT()
  const [locationId, setLocation] = useDeskLocation()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("packing.title")}
        subtitle={t("packing.subtitle")}
        actions={
          <div className="w-full min-w-[200px] md:w-auto">
            <LocationField label={t("packing.place")} value={locationId} onChange={setLocation} />
          </div>
        }
      />
      {locationId === "" ? (
        <Container className="p-0">
          <Empty title={t("packing.choosePlace")} message={t("packing.choosePlaceHint")} />
        </Container>
      ) : (
        <Desk key={locationId} locationId={locationId} />
      )}
    </div>
  )
}

const Desk = ({ locationId }: { locationId: string }) => {
  const t = useT()
  const [state, setState] = useState<QueueState>("all")
  const query: PackingQuery = useMemo(
    () => ({ location_id: locationId, ...(state === "all" ? {} : { state }) }),
    [locationId, state]
  )
  const desk = usePackingDesk(locationId, query)
  const { queue, state: scans } = useScanQueue(desk.handler)
  const field = useRef<HTMLInputElement>(null)
  // Sent through the queue of scans, so that they wait for the units scanned before.
  const send = useCallback(
    (code: string) => {
      queue.push(code)
      field.current?.focus()
    },
    [queue]
  )
  const fulfil = useCallback(() => send(FULFIL_CODE), [send])
  const next = useCallback(() => send(NEXT_CODE), [send])
  useAltKey(FULFIL_KEY, fulfil)
  useAltKey(NEXT_KEY, next)

  return (
    <>
      <Container className="px-6 py-4">
        <ScanField
          ref={field}
          queue={queue}
          state={scans}
          label={t("packing.scan")}
          placeholder={t("packing.placeholder")}
          hint={t("packing.scanHint")}
          autoFocus
        />
      </Container>
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <div className="min-w-0 flex-1">
          <PackingOrderSection
            orderId={desk.orderId}
            locationId={locationId}
            isBusy={scans.waiting.length > 0}
            onFulfil={fulfil}
            onNext={next}
          />
        </div>
        <div className="w-full xl:max-w-[440px]">
          <PackingQueue
            query={query}
            state={state}
            onState={setState}
            openId={desk.orderId}
            onOpen={(id) => {
              desk.open(id)
              field.current?.focus()
            }}
          />
        </div>
      </div>
    </>
  )
}
