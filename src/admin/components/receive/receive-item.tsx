import { Container, Hint } from "@medusajs/ui"
import { whyNotOfDelivery } from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"
import { useItem } from "../../hooks/use-places"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { standingOf } from "../deliveries/sums"
import { TrackSwitch } from "../tracking"
import { ReceiveForm, type TakeFirst } from "./receive-form"

/** Receives units of an item that stands on an open delivery; says so when it does not, or when the delivery has ended. */
export const ReceiveOnDelivery = (place: {
  itemId: string
  locationId: string
  delivery: DeliveryView
  takeFirst: TakeFirst
}) => {
  const t = useT()
  const { itemId, delivery } = place
  const isOnIt = delivery.lines.some(({ item }) => item.id === itemId)
  const isEnded = whyNotOfDelivery("receive", standingOf(delivery)) !== null
  if (isEnded || !isOnIt) {
    return (
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Hint>{t(isEnded ? "delivery.ended" : "delivery.notOnLine")}</Hint>
        <LinkButton to={paths.delivery(delivery.id)}>{t("delivery.open")}</LinkButton>
      </Container>
    )
  }
  return <ReceiveItem {...place} startsInStock={false} />
}

/** Receives units of a tracked item at a location; says what is missing for that. */
export const ReceiveItem = ({
  itemId,
  locationId,
  startsInStock,
  delivery,
  takeFirst,
}: {
  itemId: string
  locationId: string
  startsInStock: boolean
  delivery?: DeliveryView
  takeFirst: TakeFirst
}) => {
  const t = useT()
  const query = usePolicy(itemId)
  const { data: item } = useItem(itemId)
  return (
    <QueryState query={query} rows={6}>
      {({ policy }) => {
        if (!policy.is_tracked) {
          return (
            <Container className="flex items-center justify-between gap-x-4 px-6 py-4">
              <Hint>{t("receive.notTracked")}</Hint>
              <TrackSwitch
                itemId={itemId}
                name={item?.title ?? item?.sku ?? itemId}
                isTracked={false}
              />
            </Container>
          )
        }
        if (locationId === "") {
          return (
            <Container className="px-6 py-4">
              <Hint>{t("receive.chooseLocation")}</Hint>
            </Container>
          )
        }
        const here = policy.locations.find(({ location_id }) => location_id === locationId)
        return (
          <ReceiveForm
            itemId={itemId}
            locationId={locationId}
            policy={here?.effective ?? policy.effective}
            startsInStock={startsInStock}
            delivery={delivery}
            takeFirst={takeFirst}
          />
        )
      }}
    </QueryState>
  )
}
