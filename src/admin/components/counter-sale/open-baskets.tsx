import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { Basket } from "../../hooks/use-counter-sale"
import { useDay } from "../../hooks/use-day"
import { useMoney } from "../../hooks/use-money"
import { useOpenBaskets } from "../../hooks/use-open-baskets"
import { useT } from "../../i18n/use-t"

/** Baskets that were put aside at this location; nobody else can buy what was scanned into them. */
export const OpenBaskets = ({
  locationId,
  openId,
  onResume,
}: {
  locationId: string
  openId: string
  onResume: (basketId: string) => void
}) => {
  const t = useT()
  const { data = [] } = useOpenBaskets(locationId)
  const others = data.filter(({ id }) => id !== openId)
  return others.length === 0 ? null : (
    <Container className="divide-y p-0" data-testid="open-baskets">
      <Heading level="h2" className="px-6 py-4">
        {t("counterSale.openBaskets")}
      </Heading>
      <ul className="divide-y">
        {others.map((basket) => (
          <OpenBasket key={basket.id} basket={basket} onResume={() => onResume(basket.id)} />
        ))}
      </ul>
    </Container>
  )
}

const OpenBasket = ({ basket, onResume }: { basket: Basket; onResume: () => void }) => {
  const t = useT()
  const day = useDay()
  const money = useMoney()
  const { display_id, created_at, items, total, currency_code, email } = basket
  return (
    <li className="flex items-center gap-x-3 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {[`#${display_id}`, email].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {[
            day(created_at, { withTime: true }),
            t("counterSale.lineCount", { count: items.length }),
            money(total, currency_code),
          ].join(" · ")}
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        aria-label={t("counterSale.resumeNumber", { number: display_id })}
        onClick={onResume}
      >
        {t("counterSale.resume")}
      </Button>
    </li>
  )
}
