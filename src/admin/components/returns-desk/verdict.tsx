import { Container, Text } from "@medusajs/ui"
import type { SerialResponse } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { Headline } from "./headline"
import { VerdictFacts } from "./verdict-facts"

/** What there is to know of a unit that came back, big enough to be read across the desk. */
export const Verdict = ({ serial }: SerialResponse) => {
  const t = useT()
  const day = useDay()
  const headline =
    serial.sold_at === null
      ? t(`desk.headline.${serial.status}`)
      : t("desk.soldOn", { date: day(serial.sold_at) })
  return (
    <Container className="divide-y p-0" data-testid="verdict">
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <SerialStatus status={serial.status} />
          {serial.condition && <ConditionBadge condition={serial.condition} />}
          <Text size="small" leading="compact" className="min-w-0 break-words">
            <TextLink to={paths.serial(serial.id)} isNumber>
              {serial.number}
            </TextLink>{" "}
            <span className="text-ui-fg-subtle">
              {[serial.item?.title, serial.item?.sku].filter(Boolean).join(" · ")}
            </span>
          </Text>
        </div>
        <Headline>{headline}</Headline>
        <SoldTo serial={serial} />
        {serial.notes && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
            {serial.notes}
          </Text>
        )}
      </div>
      <VerdictFacts serial={serial} />
    </Container>
  )
}

/** On which order, and to whom. */
const SoldTo = ({ serial: { order, customer, sold_at, location, reason } }: SerialResponse) => {
  const t = useT()
  if (sold_at === null) {
    const place = [location?.name, reason].filter(Boolean).join(" · ")
    return place === "" ? null : (
      <Text size="large" className="text-ui-fg-subtle">
        {place}
      </Text>
    )
  }
  return (
    <Text size="large" className="text-ui-fg-subtle">
      {order && (
        <>
          {t("fields.order")}{" "}
          <TextLink to={paths.order(order.id)}>
            {order.display_id === null ? order.id : `#${order.display_id}`}
          </TextLink>
        </>
      )}
      {order && customer && " · "}
      {customer && (
        <TextLink to={paths.customer(customer.id)}>{customer.name ?? customer.email}</TextLink>
      )}
    </Text>
  )
}
