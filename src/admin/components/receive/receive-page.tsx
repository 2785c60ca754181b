import { Container, Heading, Hint, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useItem } from "../../hooks/use-places"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { LocationField } from "../common/field"
import { QueryState } from "../common/query-state"
import { TrackSwitch } from "../tracking"
import { ItemField } from "../common/item-field"
import { ReceiveForm } from "./receive-form"

/** Receives units of one item at one location. Both stand in the URL, so a link can open the page for them. */
export const ReceivePage = () => {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const itemId = params.get("inventory_item_id") ?? ""
  const locationId = params.get("location_id") ?? ""
  const choose = (name: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.set(name, value)
        next.delete("already_in_stock")
        return next
      },
      { replace: true }
    )

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("receive.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("receive.subtitle")}
          </Text>
        </div>
        <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
          <ItemField value={itemId} onChange={(id) => choose("inventory_item_id", id)} />
          <LocationField
            size="base"
            label={t("fields.location")}
            value={locationId}
            onChange={(id) => choose("location_id", id)}
          />
        </div>
      </Container>
      {itemId !== "" && (
        <ReceiveItem
          key={`${itemId}:${locationId}`}
          itemId={itemId}
          locationId={locationId}
          startsInStock={params.get("already_in_stock") === "true"}
        />
      )}
    </div>
  )
}

const ReceiveItem = ({
  itemId,
  locationId,
  startsInStock,
}: {
  itemId: string
  locationId: string
  startsInStock: boolean
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
          />
        )
      }}
    </QueryState>
  )
}
