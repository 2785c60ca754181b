import { Container, Heading, Text } from "@medusajs/ui"
import type { DeliveryLineView, DeliveryView } from "../../../types/deliveries"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { LineBadges } from "./delivery-status"

/** The lines of a delivery, each with what came, what lacks, and the way to receive more of it. */
export const LinesSection = ({
  delivery,
  canReceive,
}: {
  delivery: DeliveryView
  canReceive: boolean
}) => {
  const t = useT()
  return (
    <Container className="divide-y p-0" data-testid="delivery-lines">
      <Heading level="h2" className="px-6 py-4">
        {t("delivery.lines")}
      </Heading>
      <ul className="divide-y">
        {delivery.lines.map((line) => (
          <li key={line.item.id} className="flex flex-wrap items-center gap-3 px-6 py-3">
            <div className="min-w-0 flex-1">
              <Text size="small" leading="compact" weight="plus">
                {itemLabel(line.item)}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                <Balance line={line} />
              </Text>
            </div>
            <LineBadges {...line} />
            {canReceive && (
              <LinkButton
                to={paths.receive({
                  deliveryId: delivery.id,
                  itemId: line.item.id,
                  locationId: delivery.location.id,
                })}
              >
                {t("delivery.receive")}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}

const Balance = ({ line }: { line: DeliveryLineView }) => {
  const t = useT()
  const { quantity, received, announced, counts } = line
  return (
    <>
      {[
        t("delivery.progress", { received, quantity }),
        announced > 0 && t("delivery.announcedCount", { count: announced }),
        counts.unexpected > 0 && t("delivery.unexpectedCount", { count: counts.unexpected }),
      ]
        .filter(Boolean)
        .join(" · ")}
    </>
  )
}
