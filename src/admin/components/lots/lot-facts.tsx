import { SectionRow } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { LotView } from "../../../types/lots"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { Figures } from "../common/figures"
import { TextLink } from "../common/text-link"
import { ExpiryBadge } from "./expiry-badge"
import { useDaysText } from "./use-days-text"

/** What is known of a lot of an item, and what its units come to. */
export const LotFacts = ({ lot }: { lot: LotView }) => {
  const t = useT()
  const days = useDaysText()
  const { units, on_hand, sellable, with_customers, customers } = lot
  const facts = {
    made_on: days(lot.made_from, lot.made_until),
    expires_on: days(lot.expires_from, lot.expires_until),
    received_at: days(lot.received_first, lot.received_last),
    supplier: lot.suppliers.join(", "),
  }
  return (
    <Container className="divide-y p-0" data-testid="lot-facts">
      <div className="px-6 py-4">
        <Figures
          texts="lots.figures"
          figures={{ units, on_hand, sellable, with_customers, customers }}
        />
      </div>
      {lot.item && (
        <SectionRow
          title={t("fields.item")}
          value={<TextLink to={paths.inventoryItem(lot.item.id)}>{itemLabel(lot.item)}</TextLink>}
        />
      )}
      {Object.entries(facts)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <SectionRow
            key={name}
            title={t(`fields.${name}`)}
            value={
              name === "expires_on" ? (
                <span className="flex flex-wrap items-center gap-x-2">
                  {value}
                  <ExpiryBadge lot={lot} />
                </span>
              ) : (
                value
              )
            }
          />
        ))}
    </Container>
  )
}
