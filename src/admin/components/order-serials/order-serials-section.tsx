import { Badge, Button, Container, Heading, toast } from "@medusajs/ui"
import type { OrderSerialsResponse } from "../../../types/orders"
import { useTransferee } from "../../hooks/use-book"
import { useOrderSerials, usePropose } from "../../hooks/use-order-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { TransfereeBlock } from "../book"
import { OrderClaims } from "../claim-serials"
import { ErrorNote } from "../common/query-state"
import { OrderFulfilments } from "../fulfilments"
import { SlipButton } from "../slips"
import { OrderReturns } from "../return-serials"
import { OrderScan } from "./order-scan"
import { PlaceBlock } from "./place-block"
import { blockedAt, placesOf } from "./places"
import { WithRight } from "../common/with-right"

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
  const blocked = places.reduce((sum, place) => sum + blockedAt(place), 0)
  // While the bound book wants more of whom they go to, they do not leave, however complete they are.
  const isPartyKnown = !useTransferee(order.order_id).data?.lacks
  return (
    <Container className="divide-y p-0" data-testid="order-serials">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{t("order.title")}</Heading>
          {missing > 0 && (
            <Badge size="2xsmall" color="orange">
              {t("order.missing", { count: missing })}
            </Badge>
          )}
          {blocked > 0 && (
            <Badge size="2xsmall" color="red">
              {t("order.blocked", { count: blocked })}
            </Badge>
          )}
          {needed > 0 && missing + blocked === 0 && isPartyKnown && (
            <Badge size="2xsmall" color="green">
              {t("order.complete")}
            </Badge>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <SlipButton
            slip={{
              title: t("paper.packingSlip"),
              path: `/admin/orders/${order.order_id}/serials/packing-slip`,
              name: "packing-slip",
            }}
          />
          {missing > 0 && (
            <WithRight right="capture">
              <ProposeAll orderId={order.order_id} />
            </WithRight>
          )}
        </div>
      </div>
      <TransfereeBlock orderId={order.order_id} />
      {needed > 0 && (
        <WithRight right="capture">
          <OrderScan orderId={order.order_id} places={places} />
        </WithRight>
      )}
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
