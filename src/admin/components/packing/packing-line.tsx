import { Badge, Text } from "@medusajs/ui"
import type { OrderLineSerials } from "../../../types/orders"
import { useCandidates } from "../../hooks/use-order-serials"
import { useT } from "../../i18n/use-t"
import { ONE_LINE } from "../common/inline-styles"
import { CapturedList, nameOf, placesOf, type Place } from "../order-serials"
import type { LineState } from "./plan-fulfilment"

/** How many units that may be taken are named. */
const NAMED = 3

const COLOURS: Record<LineState, "green" | "orange" | "grey" | "red"> = {
  leaves: "green",
  missing: "orange",
  blocked: "red",
  elsewhere: "grey",
  unreserved: "red",
  gone: "grey",
}

/** A line of the open order: what leaves, what is missing, and in which bin the units lie. */
export const PackingLine = ({
  orderId,
  line,
  state,
  locationId,
}: {
  orderId: string
  line: OrderLineSerials
  state: LineState
  locationId: string
}) => {
  const t = useT()
  const places = placesOf({ order_id: orderId, lines: [line] })
  return (
    <section
      className="flex flex-col gap-y-3 px-6 py-4"
      aria-label={titleOf(line)}
      data-testid="packing-line"
      data-state={state}
    >
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {titleOf(line)}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {[
              line.sku,
              t("packing.quantity", { count: line.open_quantity }),
              places.length === 0 && t("packing.withoutSerials"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        <Badge size="2xsmall" color={COLOURS[state]} className="shrink-0 text-nowrap">
          {t(`packing.lines.${state}`, {
            count: missingOf(line),
            place: placeNames(line, locationId),
          })}
        </Badge>
      </div>
      {places.map((place) => (
        <PlaceOfLine
          key={place.key}
          orderId={orderId}
          place={place}
          isNamed={places.length > 1}
          isWanted={state === "missing"}
          locationId={locationId}
        />
      ))}
    </section>
  )
}

const PlaceOfLine = ({
  orderId,
  place,
  isNamed,
  isWanted,
  locationId,
}: {
  orderId: string
  place: Place
  isNamed: boolean
  isWanted: boolean
  locationId: string
}) => {
  const t = useT()
  const { needed, missing } = place.component
  return (
    <div className="flex flex-col gap-y-2">
      {isNamed && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {nameOf(place)} · {t("order.progress", { done: needed - missing, needed })}
        </Text>
      )}
      <CapturedList orderId={orderId} place={place} />
      {isWanted && missing > 0 && (
        <ToBeFound orderId={orderId} place={place} locationId={locationId} />
      )}
    </div>
  )
}

/** The next units that may be taken, in the order in which the strategy would, and where they lie. */
const ToBeFound = ({
  orderId,
  place: { line, component },
  locationId,
}: {
  orderId: string
  place: Place
  locationId: string
}) => {
  const t = useT()
  const { data } = useCandidates(orderId, {
    line_item_id: line.line_item_id,
    inventory_item_id: component.item.id,
    location_id: locationId,
  })
  const found = data?.candidates.slice(0, NAMED) ?? []
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle" style={ONE_LINE}>
      {found.length > 0 && (
        <>
          {t("packing.lookFor")}{" "}
          {found.map(({ id, number, bin }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <span className="font-mono">{number}</span>
              {bin && ` (${t("serial.inBin", { bin })})`}
            </span>
          ))}
        </>
      )}
    </Text>
  )
}

function titleOf({ title, variant_title }: OrderLineSerials): string {
  return variant_title ? `${title} · ${variant_title}` : title
}

function missingOf({ components }: OrderLineSerials): number {
  return components.reduce((sum, { missing }) => sum + missing, 0)
}

function placeNames({ components }: OrderLineSerials, locationId: string): string {
  const names = components.flatMap(({ reservations }) =>
    reservations
      .filter(({ location }) => location.id !== locationId)
      .map(({ location }) => location.name)
  )
  return [...new Set(names)].join(", ")
}
