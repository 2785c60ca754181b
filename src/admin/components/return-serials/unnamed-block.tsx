import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { ReturnSerialsResponse } from "../../../types/returns"
import { useNameReceived } from "../../hooks/use-return-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { OfferedUnits } from "../common/offered-units"
import { LockedWithout, WithRight } from "../common/with-right"
import { ScanField, useScanQueue } from "../scan-field"
import { TargetSelect } from "../scan-field/target-select"
import { returnPlaceName, returnPlacesOf, type ReturnPlace } from "./return-places"
import { howFor, isMixed, nameable, unnamedIn, type How } from "./unnamed-places"
import { useUnnamedScan } from "./use-unnamed-scan"

interface BlockProps {
  orderId: string
  answer: ReturnSerialsResponse
}

/** What came back on a return before anybody said which units it was: to be named now. */
export const UnnamedBlock = ({ orderId, answer }: BlockProps) => {
  const t = useT()
  const [how, setHow] = useState<How>("good")
  const returnId = answer.return_id
  const { queue, state } = useScanQueue(useUnnamedScan(orderId, returnId, how))
  const places = returnPlacesOf(answer).filter((place) => unnamedIn(place) > 0)
  const count = places.reduce((sum, place) => sum + unnamedIn(place), 0)
  // The end of an id, as Medusa shows it.
  const title = t("return.unnamedTitle", { id: returnId.slice(-7) })
  return (
    <section className="bg-ui-bg-subtle divide-y" aria-label={title} data-testid="return-unnamed">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <ArrowUturnLeft aria-hidden className="text-ui-fg-subtle" />
          <Heading level="h3">{title}</Heading>
          <Badge size="2xsmall" color="orange">
            {t("return.missing", { count })}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("return.unnamedHint")}
        </Text>
      </div>
      <WithRight right="receive">
        <div className="flex flex-col gap-3 px-6 py-4 md:flex-row">
          <div className="min-w-0 flex-1">
            <ScanField queue={queue} state={state} label={t("return.scan")} />
          </div>
          {isMixed(places) && (
            <TargetSelect
              label={t("return.how")}
              anyLabel={t("return.good")}
              options={[{ value: "damaged", label: t("return.damaged") }]}
              value={how}
              onChange={(value) => setHow(value === "damaged" ? "damaged" : "good")}
            />
          )}
        </div>
      </WithRight>
      <LockedWithout right="receive">
        {places.map((place) => (
          <UnnamedPlace
            key={place.key}
            orderId={orderId}
            returnId={returnId}
            place={place}
            how={howFor(place, how)}
          />
        ))}
      </LockedWithout>
    </section>
  )
}

/** One tracked item of a line: how many came back of it, and which units it may have been. */
const UnnamedPlace = ({
  orderId,
  returnId,
  place,
  how,
}: {
  orderId: string
  returnId: string
  place: ReturnPlace
  how: How
}) => {
  const t = useT()
  const { mutate, isPending } = useNameReceived(orderId, returnId)
  const { line, component } = place
  const name = (serial_id: string) =>
    mutate(
      {
        line_item_id: line.line_item_id,
        inventory_item_id: component.item.id,
        serials: [{ serial_id, disposition: how }],
      },
      {
        onError: (error) =>
          void toast.error(t("return.captureFailed"), { description: messageOf(error) }),
      }
    )
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {returnPlaceName(place)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("return.missing", { count: unnamedIn(place) })}
        </Text>
      </div>
      <OfferedUnits
        label={t("return.offered")}
        units={nameable(place)}
        nameOf={(number) => t("return.name", { number })}
        isDisabled={isPending}
        onName={name}
      />
    </div>
  )
}
