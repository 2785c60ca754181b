import { Container, Heading, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { DeliveryView } from "../../../types/deliveries"
import { useDelivery } from "../../hooks/use-deliveries"
import { useT } from "../../i18n/use-t"
import { LocationField } from "../common/field"
import { ItemField } from "../common/item-field"
import { QueryState } from "../common/query-state"
import { DeliveryField } from "./delivery-field"
import { ReceiveItem, ReceiveOnDelivery } from "./receive-item"

/** Receives units of one item at one location. Both stand in the URL, so a link can open the page for them. */
export const ReceivePage = () => {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const itemId = params.get("inventory_item_id") ?? ""
  const deliveryId = params.get("delivery_id") ?? ""
  const query = useDelivery(deliveryId)
  const delivery = query.data?.delivery
  const locationId = params.get("location_id") ?? delivery?.location.id ?? ""
  const choose = (chosen: Record<string, string | null>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.delete("already_in_stock")
        for (const [name, value] of Object.entries(chosen)) {
          if (value === null) {
            next.delete(name)
          } else {
            next.set(name, value)
          }
        }
        return next
      },
      { replace: true }
    )
  const chooseItem = (id: string) =>
    choose({
      inventory_item_id: id,
      // What is not on the delivery is received without it.
      ...(delivery?.lines.some(({ item }) => item.id === id) ? {} : { delivery_id: null }),
    })

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("receive.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("receive.subtitle")}
          </Text>
        </div>
        <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
          <ItemField value={itemId} onChange={chooseItem} />
          <LocationField
            size="base"
            label={t("fields.location")}
            value={locationId}
            onChange={(id) => choose({ location_id: id })}
          />
          <DeliveryField
            value={deliveryId}
            itemId={itemId}
            chosen={delivery}
            onChange={(chosen) =>
              choose(chosen === null ? { delivery_id: null } : placeOf(chosen, itemId))
            }
          />
        </div>
      </Container>
      {itemId !== "" && deliveryId === "" && (
        <ReceiveItem
          key={`${itemId}:${locationId}`}
          itemId={itemId}
          locationId={locationId}
          startsInStock={params.get("already_in_stock") === "true"}
        />
      )}
      {itemId !== "" && deliveryId !== "" && (
        <QueryState query={query} rows={6}>
          {(answer) => (
            <ReceiveOnDelivery
              key={`${itemId}:${locationId}:${deliveryId}`}
              itemId={itemId}
              locationId={locationId}
              delivery={answer.delivery}
            />
          )}
        </QueryState>
      )}
    </div>
  )
}

/** Where a delivery is received, and the first of its items that lacks units, unless one of its items is chosen. */
function placeOf({ id, location, lines }: DeliveryView, itemId: string): Record<string, string> {
  const isOnIt = lines.some(({ item }) => item.id === itemId)
  const first = lines.find(({ missing }) => missing > 0) ?? lines[0]
  return {
    delivery_id: id,
    location_id: location.id,
    ...(isOnIt || first === undefined ? {} : { inventory_item_id: first.item.id }),
  }
}
