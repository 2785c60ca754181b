import { Button, Container, Heading, toast } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useDiscardBasket, type Basket } from "../../hooks/use-counter-sale"
import type { Kept } from "../../hooks/use-kept"
import { useOrderSerials } from "../../hooks/use-order-serials"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { Empty } from "../common/empty"
import { ErrorNote, RowsSkeleton } from "../common/query-state"
import { SaleChooser } from "../sale-scan"
import { ScanField, useScanQueue } from "../scan-field"
import { AddProduct } from "./add-product"
import { BasketRow } from "./basket-row"
import { basketLines } from "./basket-lines"
import { useBasketDesk } from "./use-basket-desk"
import type { Till } from "./use-till"

/** What somebody buys: scanned, or chosen by name, with prices; every line can be taken off again. */
export const BasketSection = ({
  till,
  basket,
  data,
  error,
  onPark,
}: {
  till: Till
  basket: Kept<string>
  data: Basket | undefined
  error: unknown
  /** Puts the basket aside for another one. */
  onPark: () => void
}) => {
  const t = useT()
  const { handler, scan, addVariant } = useBasketDesk(till, basket)
  const { queue, state } = useScanQueue(handler)
  const field = useRef<HTMLInputElement>(null)
  const isEmpty = basket.value === ""
  // The next customer's scans begin where the last one's ended.
  useEffect(() => {
    if (isEmpty) {
      queue.clear()
      field.current?.focus()
    }
  }, [isEmpty, queue])
  const isPlaced = data !== undefined && data.status !== "draft"
  return (
    <Container className="divide-y p-0" data-testid="basket">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">
          {data
            ? t("counterSale.basketNumber", { number: data.display_id })
            : t("counterSale.basket")}
        </Heading>
        {!isEmpty && (
          <div className="flex items-center gap-x-2">
            {!isPlaced && <DiscardButton basketId={basket.value} onDiscarded={onPark} />}
            <Button size="small" variant="secondary" onClick={onPark}>
              {t("counterSale.park")}
            </Button>
          </div>
        )}
      </div>
      {!isPlaced && (
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <ScanField
            ref={field}
            queue={queue}
            state={state}
            label={t("counterSale.scan")}
            hint={t("counterSale.scanHint")}
            autoFocus
          />
          <SaleChooser scan={scan} queue={queue} />
          <AddProduct onAdd={addVariant} onDone={() => field.current?.focus()} />
        </div>
      )}
      <Lines basketId={basket.value} data={data} error={error} isPlaced={isPlaced} />
    </Container>
  )
}

const Lines = ({
  basketId,
  data,
  error,
  isPlaced,
}: {
  basketId: string
  data: Basket | undefined
  error: unknown
  isPlaced: boolean
}) => {
  const t = useT()
  const { data: serials } = useOrderSerials(basketId, { enabled: basketId !== "" })
  if (basketId !== "" && !data) {
    return error ? <ErrorNote error={error} /> : <RowsSkeleton rows={3} />
  }
  const lines = data ? basketLines(data, serials) : []
  return data === undefined || lines.length === 0 ? (
    <Empty title={t("counterSale.empty")} message={t("counterSale.emptyHint")} />
  ) : (
    <ul className="divide-y">
      {lines.map((line) => (
        <BasketRow key={line.id} basket={data} line={line} isFixed={isPlaced} />
      ))}
    </ul>
  )
}

const DiscardButton = ({
  basketId,
  onDiscarded,
}: {
  basketId: string
  onDiscarded: () => void
}) => {
  const t = useT()
  const prompt = useQuestion()
  const { mutate, isPending } = useDiscardBasket()
  const discard = async () => {
    const isSure = await prompt({
      title: t("counterSale.discard"),
      description: t("counterSale.discardHint"),
      confirmText: t("counterSale.discard"),
      cancelText: t("general.cancel"),
    })
    if (isSure) {
      mutate(basketId, {
        onSuccess: onDiscarded,
        onError: (error) =>
          void toast.error(t("counterSale.notDone"), { description: messageOf(error) }),
      })
    }
  }
  return (
    <Button size="small" variant="transparent" isLoading={isPending} onClick={() => void discard()}>
      {t("counterSale.discard")}
    </Button>
  )
}
