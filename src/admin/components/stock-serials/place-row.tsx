import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { ON_HAND_STATUSES } from "../../../lifecycle/statuses"
import type { ReconciliationView } from "../../../types/stock"
import { useT } from "../../i18n/use-t"
import { filtered, paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { TextLink } from "../common/text-link"
import { RepairDrawer } from "./repair-drawer"
import { WithRight } from "../common/with-right"

/** One item at one location where stock and serials do not agree: by how much, and what to do about it. */
export const PlaceRow = ({ place }: { place: ReconciliationView }) => {
  const t = useT()
  const { inventory_item_id: itemId, item, location, on_hand, stocked } = place
  const [isRepairing, setIsRepairing] = useState(false)
  return (
    <li
      data-testid="stock-place"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
    >
      <div className="min-w-0">
        <Text size="small" leading="compact">
          <TextLink to={paths.inventoryItem(itemId)}>{item?.title ?? item?.sku ?? itemId}</TextLink>{" "}
          <span className="text-ui-fg-subtle">{location.name}</span>
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("stock.figures", { onHand: on_hand, stocked })}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Disagreements place={place} />
        {place.awaiting > 0 ? (
          <LinkButton to={paths.receive({ itemId, locationId: location.id, isInStock: true })}>
            {t("levels.enterSerials")}
          </LinkButton>
        ) : (
          <LinkButton
            to={filtered(paths.serials(), {
              inventory_item_id: [itemId],
              location_id: [location.id],
              status: ON_HAND_STATUSES,
            })}
          >
            {t("stock.showUnits")}
          </LinkButton>
        )}
        {place.repairs.length > 0 && (
          <WithRight right="adjust">
            <Button size="small" variant="secondary" onClick={() => setIsRepairing(true)}>
              {t("repair.open")}
            </Button>
          </WithRight>
        )}
      </div>
      {isRepairing && <RepairDrawer place={place} onClose={() => setIsRepairing(false)} />}
    </li>
  )
}

const Disagreements = ({ place }: { place: ReconciliationView }) => {
  const t = useT()
  const { awaiting, discrepancy, reserved_discrepancy, withheld_discrepancy } = place
  return (
    <>
      {awaiting > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("stock.waiting", { count: awaiting })}
        </Badge>
      )}
      {discrepancy > 0 && (
        <Badge size="2xsmall" color="red">
          {t("stock.beyond", { count: discrepancy })}
        </Badge>
      )}
      {reserved_discrepancy > 0 && (
        <Badge size="2xsmall" color="red">
          {t("stock.reservedBeyond", { count: reserved_discrepancy })}
        </Badge>
      )}
      {withheld_discrepancy !== 0 && (
        <Badge size="2xsmall" color="grey">
          {t("stock.withheldBeyond", { count: Math.abs(withheld_discrepancy) })}
        </Badge>
      )}
    </>
  )
}
