import { Container } from "@medusajs/ui"
import { useState } from "react"
import type { CompletedSaleResponse } from "../../../types/counter-sales"
import { useBasket } from "../../hooks/use-counter-sale"
import { useKeptText } from "../../hooks/use-kept-text"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { PageHead } from "../common/page-head"
import { BasketSection } from "./basket-section"
import { CheckoutSection } from "./checkout-section"
import { OpenBaskets } from "./open-baskets"
import { ReceiptSection } from "./receipt-section"
import { TillFields } from "./till-fields"
import { useTill, type Till } from "./use-till"

/** Sells over the counter: scan, customer, payment, handed over, and the next customer. */
export const CounterSalePage = () => {
  const t = useT()
  const till = useTill()
  const { location, region, channel } = till
  const isReady = [location, region, channel].every(({ value }) => value !== "")
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("counterSale.title")} subtitle={t("counterSale.subtitle")}>
        <TillFields till={till} />
      </PageHead>
      {isReady ? (
        <Counter key={location.value} till={till} />
      ) : (
        <Container className="p-0">
          <Empty title={t("counterSale.chooseTill")} message={t("counterSale.chooseTillHint")} />
        </Container>
      )}
    </div>
  )
}

const Counter = ({ till }: { till: Till }) => {
  const locationId = till.location.value
  const basket = useKeptText(`basket:${locationId}`)
  const [receipt, setReceipt] = useState<CompletedSaleResponse["sale"] | null>(null)
  const { data, error } = useBasket(basket.value)
  const shown = basket.value === "" ? undefined : data
  const lay = (id: string) => {
    setReceipt(null)
    basket.update(() => id)
  }
  return (
    <>
      {receipt !== null && basket.value === "" && <ReceiptSection receipt={receipt} />}
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <div className="min-w-0 flex-1">
          <BasketSection
            till={till}
            basket={basket}
            data={shown}
            error={error}
            onPark={() => lay("")}
          />
        </div>
        <div className="flex w-full flex-col gap-y-3 xl:max-w-[440px]">
          <CheckoutSection
            key={basket.value}
            locationId={locationId}
            basket={shown}
            onCompleted={(sale) => {
              basket.update(() => "")
              setReceipt(sale)
            }}
          />
          <OpenBaskets locationId={locationId} openId={basket.value} onResume={lay} />
        </div>
      </div>
    </>
  )
}
