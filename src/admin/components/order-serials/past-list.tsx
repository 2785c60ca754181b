import { Badge, Button, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { transitionOf } from "../../../lifecycle/transitions"
import type { OrderComponentSerials } from "../../../types/orders"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { CorrectShipmentDrawer } from "../correct-shipment"
import { useRights } from "../../hooks/use-rights"

type Sold = OrderComponentSerials["sold"][number]

/** The serials that left on this line. */
export const SoldList = ({
  orderId,
  component: { item, sold },
}: {
  orderId: string
  component: Pick<OrderComponentSerials, "item" | "sold">
}) => {
  const t = useT()
  const [mixedUp, setMixedUp] = useState<Sold | null>(null)
  return (
    <PastList label={t("order.sold")} isEmpty={sold.length === 0}>
      {sold.map((serial) => (
        <SoldRow key={serial.serial_id} serial={serial} onMixedUp={() => setMixedUp(serial)} />
      ))}
      {mixedUp && (
        <CorrectShipmentDrawer
          orderId={orderId}
          sold={mixedUp}
          itemId={item.id}
          onClose={() => setMixedUp(null)}
        />
      )}
    </PastList>
  )
}

const SoldRow = ({ serial, onMixedUp }: { serial: Sold; onMixedUp: () => void }) => {
  const t = useT()
  const day = useDay()
  // What is on its way back has left for certain.
  const mayBeMixedUp =
    useRights()("correct") &&
    serial.return_id === null &&
    (transitionOf("correct_shipment_back").from as readonly string[]).includes(serial.status)
  return (
    <PastRow serialId={serial.serial_id} number={serial.number} date={day(serial.sold_at)}>
      {serial.return_id !== null && (
        <Badge size="2xsmall" color="orange">
          {t("order.comingBack")}
        </Badge>
      )}
      {serial.delivered_at !== null && (
        <Badge size="2xsmall" color="green">
          {t("order.delivered")}
        </Badge>
      )}
      {serial.status !== "sold" && <SerialStatus status={serial.status} />}
      {mayBeMixedUp && (
        <Button
          size="small"
          variant="transparent"
          className="text-ui-fg-subtle h-auto px-1 py-0"
          aria-label={t("shipment.openFor", { number: serial.number })}
          onClick={onMixedUp}
        >
          {t("shipment.open")}
        </Button>
      )}
    </PastRow>
  )
}

/** The serials that came back on this line. */
export const ReturnedList = ({ returned }: Pick<OrderComponentSerials, "returned">) => {
  const t = useT()
  const day = useDay()
  return (
    <PastList label={t("order.returned")} isEmpty={returned.length === 0}>
      {returned.map((serial) => (
        <PastRow
          key={serial.serial_id}
          serialId={serial.serial_id}
          number={serial.number}
          date={day(serial.returned_at)}
        >
          <Disposition serial={serial} />
          {serial.condition && <ConditionBadge condition={serial.condition} />}
          <SerialStatus status={serial.status} />
        </PastRow>
      ))}
    </PastList>
  )
}

/** Good or damaged, unless the condition says the same word. */
const Disposition = ({ serial }: { serial: OrderComponentSerials["returned"][number] }) => {
  const t = useT()
  const { disposition, condition } = serial
  if (disposition === null) {
    return null
  }
  const word = t(`return.${disposition}`)
  return condition?.name.toLowerCase() === word.toLowerCase() ? null : (
    <Badge size="2xsmall" color={disposition === "damaged" ? "red" : "green"}>
      {word}
    </Badge>
  )
}

const PastList = ({
  label,
  isEmpty,
  children,
}: {
  label: string
  isEmpty: boolean
  children: ReactNode
}) =>
  isEmpty ? null : (
    <div className="flex flex-col gap-y-1">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {label}
      </Text>
      <ul className="flex flex-col gap-y-1">{children}</ul>
    </div>
  )

const PastRow = ({
  serialId,
  number,
  date,
  children,
}: {
  serialId: string
  number: string
  date: string
  children: ReactNode
}) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1" data-testid="past-serial">
    <Text size="small" leading="compact" className="min-w-[120px] flex-1 truncate">
      <TextLink to={paths.serial(serialId)} isNumber>
        {number}
      </TextLink>
    </Text>
    {children}
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {date}
    </Text>
  </li>
)
