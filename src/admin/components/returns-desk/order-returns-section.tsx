import { Container, Heading } from "@medusajs/ui"
import type { OrderRef } from "../../../types/refs"
import { useReturnsAtHand } from "../../hooks/use-return-serials"
import { useT } from "../../i18n/use-t"
import { OrderReturns } from "../return-serials"

/** The returns of the unit's order: what comes back is named here, then received, or named although it was. */
export const OrderReturnsSection = ({ order: { id, display_id } }: { order: OrderRef }) => {
  const t = useT()
  return useReturnsAtHand(id).length === 0 ? null : (
    <Container className="divide-y overflow-hidden p-0" data-testid="desk-returns">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.returnsOf", { order: display_id === null ? id : `#${display_id}` })}
      </Heading>
      <OrderReturns orderId={id} />
    </Container>
  )
}
