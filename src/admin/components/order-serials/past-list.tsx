import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { OrderComponentSerials } from "../../../types/api"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"

/** The serials that left on this line. */
export const SoldList = ({ sold }: Pick<OrderComponentSerials, "sold">) => {
  const t = useT()
  const day = useDay()
  return (
    <PastList label={t("order.sold")} isEmpty={sold.length === 0}>
      {sold.map((serial) => (
        <PastRow
          key={serial.serial_id}
          serialId={serial.serial_id}
          number={serial.number}
          date={day(serial.sold_at)}
        >
          {serial.return_id !== null && (
            <Badge size="2xsmall" color="orange">
              {t("order.comingBack")}
            </Badge>
          )}
          {serial.status !== "sold" && <SerialStatus status={serial.status} />}
        </PastRow>
      ))}
    </PastList>
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
          {serial.disposition && (
            <Badge size="2xsmall" color={serial.disposition === "damaged" ? "red" : "green"}>
              {t(`return.${serial.disposition}`)}
            </Badge>
          )}
          {serial.condition && <ConditionBadge condition={serial.condition} />}
          <SerialStatus status={serial.status} />
        </PastRow>
      ))}
    </PastList>
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
