import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, Button, Heading, Text } from "@medusajs/ui"
import type { ReturnSerialsResponse } from "../../../types/returns"
import { useT } from "../../i18n/use-t"
import { ScanField, useScanQueue } from "../scan-field"
import { TargetSelect } from "../scan-field/target-select"
import { useTarget } from "../scan-field/use-target"
import { ReturnPlaceBlock } from "./return-place-block"
import { missingOf, returnPlaceName, returnPlacesOf, type ReturnPlace } from "./return-places"
import { useOpenReceipt } from "./use-open-receipt"
import { useReturnScan } from "./use-return-scan"
import { LockedWithout, WithRight } from "../common/with-right"

/** One return: which units come back and in which condition, before Medusa's Receive. */
export const ReturnBlock = ({
  orderId,
  answer,
}: {
  orderId: string
  answer: ReturnSerialsResponse
}) => {
  const places = returnPlacesOf(answer)
  return places.length > 0 ? <Return orderId={orderId} answer={answer} places={places} /> : null
}

const Return = ({
  orderId,
  answer,
  places,
}: {
  orderId: string
  answer: ReturnSerialsResponse
  places: readonly ReturnPlace[]
}) => {
  const t = useT()
  const returnId = answer.return_id
  const { mutate: openReceipt, isPending: isOpening } = useOpenReceipt(answer)
  const missing = places.reduce((sum, place) => sum + missingOf(place), 0)
  return (
    <section
      className="bg-ui-bg-subtle divide-y"
      aria-label={t("return.title", { id: shortId(returnId) })}
      data-testid="return-serials"
    >
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <ArrowUturnLeft aria-hidden className="text-ui-fg-subtle" />
          <Heading level="h3">{t("return.title", { id: shortId(returnId) })}</Heading>
          <Badge size="2xsmall" color={missing > 0 ? "orange" : "green"}>
            {missing > 0 ? t("return.missing", { count: missing }) : t("return.complete")}
          </Badge>
        </div>
        {missing === 0 && (
          <WithRight right="receive">
            <Button
              size="small"
              variant="secondary"
              isLoading={isOpening}
              onClick={() => openReceipt()}
            >
              {t("return.receive")}
            </Button>
          </WithRight>
        )}
      </div>
      <WithRight right="receive">
        <ReturnScan orderId={orderId} returnId={returnId} places={places} />
      </WithRight>
      <LockedWithout right="receive">
        {places.map((place) => (
          <ReturnPlaceBlock key={place.key} orderId={orderId} returnId={returnId} place={place} />
        ))}
      </LockedWithout>
      <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-3">
        {t("return.agree", countsOf(places))}
      </Text>
    </section>
  )
}

const ReturnScan = ({
  orderId,
  returnId,
  places,
}: {
  orderId: string
  returnId: string
  places: readonly ReturnPlace[]
}) => {
  const t = useT()
  const open = places.filter((place) => missingOf(place) > 0)
  const { target, setTarget } = useTarget(open)
  const { queue, state } = useScanQueue(useReturnScan(orderId, returnId, target))
  return (
    <div className="flex flex-col gap-3 px-6 py-4 md:flex-row">
      <div className="min-w-0 flex-1">
        <ScanField queue={queue} state={state} label={t("return.scan")} />
      </div>
      {open.length > 1 && (
        <TargetSelect
          label={t("order.target")}
          anyLabel={t("return.anyLine")}
          options={open.map((place) => ({ value: place.key, label: returnPlaceName(place) }))}
          value={target}
          onChange={setTarget}
        />
      )}
    </div>
  )
}

function countsOf(places: readonly ReturnPlace[]): { good: number; damaged: number } {
  const captured = places.flatMap(({ component }) => component.captured)
  const damaged = captured.filter(({ disposition }) => disposition === "damaged").length
  return { good: captured.length - damaged, damaged }
}

/** The end of a return's id, as Medusa shows it. */
function shortId(id: string): string {
  return id.slice(-7)
}
