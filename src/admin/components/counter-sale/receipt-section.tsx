import { CheckCircleSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import type { CompletedSaleResponse } from "../../../types/counter-sales"
import { useMoney } from "../../hooks/use-money"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"

/** What was just sold, until the next basket is begun. */
export const ReceiptSection = ({ receipt }: { receipt: CompletedSaleResponse["sale"] }) => {
  const t = useT()
  const money = useMoney()
  const { order_id, display_id, currency_code, paid, email, lines } = receipt
  return (
    <Container className="divide-y p-0" role="status" data-testid="receipt">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon" />
          <div>
            <Heading level="h2">{t("counterSale.completed", { number: display_id })}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {[t("counterSale.received", { amount: money(paid, currency_code) }), email]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
        </div>
        <LinkButton to={paths.order(order_id)}>{t("counterSale.openOrder")}</LinkButton>
      </div>
      <ul className="divide-y">
        {lines.map((line, at) => (
          <li key={at} className="flex items-start gap-x-3 px-6 py-2">
            <div className="min-w-0 flex-1">
              <Text size="small" leading="compact">
                {t("counterSale.timesOf", {
                  count: line.quantity,
                  name: [line.title, line.variant_title].filter(Boolean).join(" · "),
                })}
              </Text>
              {line.serials.length > 0 && (
                <Text
                  size="small"
                  leading="compact"
                  className="text-ui-fg-subtle break-words font-mono"
                >
                  {line.serials.join(", ")}
                </Text>
              )}
            </div>
            <Text size="small" leading="compact" className="shrink-0 tabular-nums">
              {money(line.total, currency_code)}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}
