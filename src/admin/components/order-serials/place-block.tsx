import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useT } from "../../i18n/use-t"
import { CandidateDrawer } from "./candidate-drawer"
import { CapturedList } from "./captured-list"
import { blockedAt, nameOf, takesUnknown, type Place } from "./places"
import { ReturnedList, SoldList } from "./past-list"
import { WithRight } from "../common/with-right"

/** One tracked item of an order line: what it still needs, and its serials of yesterday and today. */
export const PlaceBlock = ({ orderId, place }: { orderId: string; place: Place }) => {
  const t = useT()
  const [isPicking, setIsPicking] = useState(false)
  const { line, component } = place
  return (
    <section
      className="flex flex-col gap-y-3 px-6 py-4"
      aria-label={nameOf(place)}
      data-testid="order-line"
    >
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {nameOf(place)}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {[component.item.sku ?? line.sku, placeOf(place)].filter(Boolean).join(" · ")}
          </Text>
        </div>
        {component.needed > 0 && (
          <div className="flex shrink-0 items-center gap-x-2">
            <Badge
              size="2xsmall"
              color={component.missing > 0 || blockedAt(place) > 0 ? "orange" : "green"}
            >
              {t("order.progress", {
                done: component.needed - component.missing,
                needed: component.needed,
              })}
            </Badge>
            <WithRight right="capture">
              <Button
                size="small"
                variant="secondary"
                disabled={component.missing === 0}
                onClick={() => setIsPicking(true)}
              >
                {t("order.pick")}
              </Button>
            </WithRight>
          </div>
        )}
      </div>
      <Awaiting place={place} />
      <CapturedList orderId={orderId} place={place} />
      <SoldList orderId={orderId} component={component} />
      <ReturnedList returned={component.returned} />
      {isPicking && (
        <CandidateDrawer orderId={orderId} place={place} onClose={() => setIsPicking(false)} />
      )}
    </section>
  )
}

const Awaiting = ({ place }: { place: Place }) => {
  const t = useT()
  const { component } = place
  const awaiting = component.reservations.reduce(
    (sum, reservation) => sum + reservation.awaiting,
    0
  )
  return component.missing > 0 && takesUnknown(place) ? (
    <Text size="small" className="text-ui-fg-subtle text-pretty">
      {t("order.awaiting", { count: awaiting })}
    </Text>
  ) : null
}

function placeOf({ component }: Place): string {
  return [...new Set(component.reservations.map(({ location }) => location.name))].join(", ")
}
