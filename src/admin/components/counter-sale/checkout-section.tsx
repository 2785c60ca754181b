import { Button, Container, Heading, InlineTip, Kbd, Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import type { CompletedSaleResponse } from "../../../types/counter-sales"
import { useAltKey } from "../../hooks/use-alt-key"
import { useCompleteSale, type Basket } from "../../hooks/use-counter-sale"
import { useMoney } from "../../hooks/use-money"
import { useT } from "../../i18n/use-t"
import { altKeyText } from "../../lib/alt-key"
import { KEY_ON_BUTTON } from "../common/inline-styles"
import { RefusalNote } from "../common/refusal-note"
import { RefusedRows } from "../common/refused-rows"
import { SwitchRow } from "../common/switch-row"
import { BuyerFields } from "./buyer-fields"

/** The letters that, with Alt, say that the payment is taken and hand the goods over. */
const PAID_KEY = "P"
const HAND_OVER_KEY = "O"

/** Who buys, what it comes to, that it is paid, and handing over. */
export const CheckoutSection = ({
  locationId,
  basket,
  onCompleted,
}: {
  locationId: string
  basket: Basket | undefined
  onCompleted: (sale: CompletedSaleResponse["sale"]) => void
}) => {
  const t = useT()
  return (
    <Container className="divide-y p-0" data-testid="checkout">
      <Heading level="h2" className="px-6 py-4">
        {t("counterSale.checkout")}
      </Heading>
      {basket === undefined || basket.items.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("counterSale.nothingYet")}
        </Text>
      ) : (
        <>
          {basket.status === "draft" && (
            <div className="flex flex-col gap-y-4 px-6 py-4">
              <BuyerFields basket={basket} />
            </div>
          )}
          <Payment locationId={locationId} basket={basket} onCompleted={onCompleted} />
        </>
      )}
    </Container>
  )
}

const Payment = ({
  locationId,
  basket,
  onCompleted,
}: {
  locationId: string
  basket: Basket
  onCompleted: (sale: CompletedSaleResponse["sale"]) => void
}) => {
  const t = useT()
  const money = useMoney()
  const { mutate, isPending, error } = useCompleteSale()
  // What was paid is the amount that was shown: another total asks again.
  const [paid, setPaid] = useState<number | null>(null)
  const isInterrupted = basket.status !== "draft"
  const isPaid = isInterrupted || paid === basket.total
  const amount = money(basket.total, basket.currency_code)

  const togglePaid = useCallback(
    () => setPaid((before) => (before === basket.total ? null : basket.total)),
    [basket.total]
  )
  const handOver = useCallback(() => {
    if (isPaid && !isPending) {
      mutate(
        { id: basket.id, body: { location_id: locationId, amount: basket.total } },
        { onSuccess: ({ sale }) => onCompleted(sale) }
      )
    }
  }, [basket.id, basket.total, isPaid, isPending, locationId, mutate, onCompleted])
  useAltKey(PAID_KEY, togglePaid)
  useAltKey(HAND_OVER_KEY, handOver)

  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-end justify-between">
        <Text size="small" weight="plus">
          {t("counterSale.total")}
        </Text>
        <Text size="xlarge" weight="plus" className="tabular-nums" data-testid="basket-total">
          {amount}
        </Text>
      </div>
      {isInterrupted ? (
        <InlineTip variant="warning" label={t("counterSale.interrupted")}>
          {t("counterSale.interruptedHint")}
        </InlineTip>
      ) : (
        <SwitchRow
          label={t("counterSale.paid", { amount })}
          hint={t("counterSale.paidHint", { key: altKeyText(PAID_KEY) })}
          isOn={isPaid}
          onChange={togglePaid}
        />
      )}
      <RefusalNote label={t("counterSale.notCompleted")} error={error} />
      <RefusedRows error={error} />
      <Button
        className="w-full"
        aria-keyshortcuts={altKeyText(HAND_OVER_KEY)}
        disabled={!isPaid}
        isLoading={isPending}
        onClick={handOver}
        data-testid="hand-over"
      >
        {t("counterSale.handOver")}
        <Kbd className="hidden sm:flex" style={KEY_ON_BUTTON}>
          {altKeyText(HAND_OVER_KEY)}
        </Kbd>
      </Button>
    </div>
  )
}
