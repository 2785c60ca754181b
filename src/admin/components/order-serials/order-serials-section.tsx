import { Badge, Button, Container, Heading, toast } from "@medusajs/ui"
import type { OrderSerialsResponse } from "../../../types/api"
import { useOrderSerials, usePropose } from "../../hooks/use-order-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { OrderClaims } from "../claim-serials"
import { ErrorNote } from "../common/query-state"
import { OrderFulfilments } from "../fulfilments"
import { OrderReturns } from "../return-serials"
import { OrderScan } from "./order-scan"
import { PlaceBlock } from "./place-block"
import { placesOf } from "./places"

/** Serials on the order page. An order without tracked lines has no such section. */
export const OrderSerialsSection = ({ orderId }: { orderId: string }) => {
  const t = useT()
  const { data, error, refetch } = useOrderSerials(orderId)
  if (error && !data) {
    return (
      <Container className="p-0">
        <Heading level="h2" className="px-6 pt-4">
          {t("order.title")}
        </Heading>
        <ErrorNote error={error} onRetry={() => void refetch()} />
      </Container>
    )
  }
  return data && placesOf(data).length > 0 ? <Section order={data} /> : null
}

const Section = ({ order }: { order: OrderSerialsResponse }) => {
  const t = useT()
  const places = placesOf(order)
  const missing = places.reduce((sum, { component }) => sum + component.missing, 0)
  const needed = places.reduce((sum, { component }) => sum + component.needed, 0)
  return (
    <Container className="divide-y p-0" data-testid="order-serials">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{t("order.title")}</Heading>
          {needed > 0 && (
            <Badge size="2xsmall" color={missing > 0 ? "orange" : "green"}>
              {missing > 0 ? t("order.missing", { count: missing }) : t("order.complete")}
            </Badge>
          )}
        </div>
        {missing > 0 && <ProposeAll orderId={order.order_id} />}
      </div>
      {needed > 0 && <OrderScan orderId={order.order_id} places={places} />}
      {places.map((place) => (
        <PlaceBlock key={place.key} orderId={order.order_id} place={place} />
      ))}
      <OrderFulfilments order={order} />
      <OrderClaims order={order} />
      <OrderReturns orderId={order.order_id} />
    </Container>
  )
}

const ProposeAll = ({ orderId }: { orderId: string }) => {
  const t = useT()
  const { mutate, isPending } = usePropose(orderId)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() =>
        mutate(
          {},
          {
            onError: (error) =>
              toast.error(t("order.proposeFailed"), { description: messageOf(error) }),
          }
        )
      }
    >
      {t("order.propose")}
    </Button>
  )
}
