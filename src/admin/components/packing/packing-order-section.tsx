import { Button, Container, Heading, Kbd, Text } from "@medusajs/ui"
import type { OrderSerialsResponse } from "../../../types/orders"
import { useOrderSerials } from "../../hooks/use-order-serials"
import { useOrderHead } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { KEY_ON_BUTTON, ONE_LINE } from "../common/inline-styles"
import { altKeyText } from "../../lib/alt-key"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { FULFIL_KEY, NEXT_KEY } from "./keys"
import { PackingLine } from "./packing-line"
import { fulfilmentsAt, lineState } from "./plan-fulfilment"

interface Keys {
  isBusy: boolean
  onFulfil: () => void
  onNext: () => void
}

/** The order that lies on the desk: its lines, and what of them may leave from here. */
export const PackingOrderSection = ({
  orderId,
  locationId,
  ...keys
}: { orderId: string | null; locationId: string } & Keys) => {
  const t = useT()
  return (
    <Container className="divide-y p-0" data-testid="packing-order">
      {orderId === null ? (
        <Empty
          title={t("packing.noOpen")}
          message={t("packing.noOpenHint", { key: altKeyText(NEXT_KEY) })}
        >
          <KeyButton label={t("packing.next")} letter={NEXT_KEY} onClick={keys.onNext} />
        </Empty>
      ) : (
        <OpenOrder key={orderId} orderId={orderId} locationId={locationId} {...keys} />
      )}
    </Container>
  )
}

const OpenOrder = ({
  orderId,
  locationId,
  ...keys
}: { orderId: string; locationId: string } & Keys) => {
  const query = useOrderSerials(orderId)
  return (
    <QueryState query={query} rows={6}>
      {(order) => (
        <>
          <Head order={order} locationId={locationId} {...keys} />
          <Lines order={order} locationId={locationId} />
        </>
      )}
    </QueryState>
  )
}

const Head = ({
  order,
  locationId,
  isBusy,
  onFulfil,
  onNext,
}: { order: OrderSerialsResponse; locationId: string } & Keys) => {
  const t = useT()
  const { data: head } = useOrderHead(order.order_id)
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <Heading level="h2">
          <TextLink to={paths.order(order.order_id)}>
            {head ? t("packing.order", { number: head.display_id }) : t("packing.orderUnnamed")}
          </TextLink>
        </Heading>
        <Text size="small" className="text-ui-fg-subtle truncate" style={ONE_LINE}>
          {head?.email}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <KeyButton label={t("packing.next")} letter={NEXT_KEY} onClick={onNext} />
        <KeyButton
          label={t("packing.fulfil")}
          letter={FULFIL_KEY}
          isPrimary
          isDisabled={fulfilmentsAt(order, locationId).length === 0}
          isLoading={isBusy}
          onClick={onFulfil}
        />
      </div>
    </div>
  )
}

const Lines = ({ order, locationId }: { order: OrderSerialsResponse; locationId: string }) => {
  const t = useT()
  const open = order.lines.filter((line) => lineState(line, locationId) !== "gone")
  return open.length === 0 ? (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {t("packing.nothingToSend")}
    </Text>
  ) : (
    open.map((line) => (
      <PackingLine
        key={line.line_item_id}
        orderId={order.order_id}
        line={line}
        state={lineState(line, locationId)}
        locationId={locationId}
      />
    ))
  )
}

/** A button that has a key. */
const KeyButton = ({
  label,
  letter,
  isPrimary = false,
  isDisabled,
  isLoading,
  onClick,
}: {
  label: string
  letter: string
  isPrimary?: boolean
  isDisabled?: boolean
  isLoading?: boolean
  onClick: () => void
}) => (
  <Button
    size="small"
    variant={isPrimary ? "primary" : "secondary"}
    aria-keyshortcuts={altKeyText(letter)}
    disabled={isDisabled}
    isLoading={isLoading}
    onClick={onClick}
  >
    {label}
    <Kbd className="hidden sm:flex" style={KEY_ON_BUTTON}>
      {altKeyText(letter)}
    </Kbd>
  </Button>
)
