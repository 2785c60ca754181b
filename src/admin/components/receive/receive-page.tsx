import { Container, Heading, Text } from "@medusajs/ui"
import { useCallback, useRef, useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { DeliveryView } from "../../../types/deliveries"
import { useDelivery } from "../../hooks/use-deliveries"
import { useProductSerials } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { LocationField } from "../common/field"
import type { OfferedItem } from "../common/item-combobox"
import { ItemField } from "../common/item-field"
import { QueryState } from "../common/query-state"
import { trackedItemsOf } from "../product-serials/tracked-items"
import { DeliveryField } from "./delivery-field"
import { FirstScan } from "./first-scan"
import { GtinFilePanel } from "./gtin-file-panel"
import { ReceiveItem, ReceiveOnDelivery } from "./receive-item"
import type { ItemRows } from "./rows-of-items"
import type { GivenFile } from "./use-file-judge"
import { useGtinFile } from "./use-gtin-file"

/** Receives units of one item at one location. Both stand in the URL, so a link can open the page for them. */
export const ReceivePage = () => {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const itemId = params.get("inventory_item_id") ?? ""
  const ofProduct = useItemsOfProduct(params.get("product_id") ?? "")
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

  // What named the item comes first: the list takes it as soon as it is there.
  const first = useRef<{ itemId: string; by: string | GivenFile } | null>(null)
  const takeFirst = useCallback((id: string) => {
    // The form of the item before may still be here.
    const by = first.current?.itemId === id ? first.current.by : null
    if (by !== null) {
      first.current = null
    }
    return by
  }, [])
  const onFound = (id: string, scan: string) => {
    first.current = { itemId: id, by: scan }
    chooseItem(id)
  }
  const file = useGtinFile()
  const [turn, setTurn] = useState(0)
  const onRows = (name: string, { item, content }: ItemRows) => {
    first.current = { itemId: item.id, by: { name, read: () => Promise.resolve(content) } }
    setTurn((before) => before + 1)
    chooseItem(item.id)
  }

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
          <ItemField value={itemId} first={ofProduct} onChange={chooseItem} />
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
      {itemId === "" && <FirstScan onFound={onFound} />}
      <GtinFilePanel file={file} itemId={itemId} onChoose={onRows} />
      {itemId !== "" && deliveryId === "" && (
        <ReceiveItem
          key={`${itemId}:${locationId}:${turn}`}
          itemId={itemId}
          locationId={locationId}
          startsInStock={params.get("already_in_stock") === "true"}
          takeFirst={takeFirst}
        />
      )}
      {itemId !== "" && deliveryId !== "" && (
        <QueryState query={query} rows={6}>
          {(answer) => (
            <ReceiveOnDelivery
              key={`${itemId}:${locationId}:${deliveryId}:${turn}`}
              itemId={itemId}
              locationId={locationId}
              delivery={answer.delivery}
              takeFirst={takeFirst}
            />
          )}
        </QueryState>
      )}
    </div>
  )
}

/** The tracked items of the product from which somebody came, if any. */
function useItemsOfProduct(productId: string): OfferedItem[] {
  const { data } = useProductSerials(productId, { enabled: productId !== "" })
  return trackedItemsOf(data).map(({ item }) => item)
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
