import { XMark } from "@medusajs/icons"
import { Badge, IconButton, Input, Text, toast } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSetBasketLine, type Basket } from "../../hooks/use-counter-sale"
import { useMoney } from "../../hooks/use-money"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { toScanField } from "../../lib/focus"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import type { BasketLine } from "./basket-lines"

/** A line of the basket: what it costs, its units, and the way to take it, or one of them, off again. */
export const BasketRow = ({
  basket,
  line,
  isFixed,
}: {
  basket: Basket
  line: BasketLine
  /** The order is placed: nothing can be changed any more. */
  isFixed: boolean
}) => {
  const t = useT()
  const money = useMoney()
  const { set, isPending } = useSetLine(basket.id, line.id)
  const name = [line.product_title ?? line.title, line.variant_title].filter(Boolean).join(" · ")
  const unitsGone = line.units.map(({ serial_id }) => serial_id)
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3" data-testid="basket-line">
      <div className="flex items-center gap-x-3">
        <div className="min-w-0 flex-1">
          <Text size="small" leading="compact" weight="plus">
            {name}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {[line.variant_sku, money(line.unit_price, basket.currency_code)]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        {line.missing > 0 && (
          <Badge size="2xsmall" color="orange" className="shrink-0">
            {t("counterSale.missing", { count: line.missing })}
          </Badge>
        )}
        {line.isTracked || isFixed ? (
          <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
            {t("counterSale.times", { count: line.quantity })}
          </Text>
        ) : (
          <QuantityField
            label={t("counterSale.quantityOf", { name })}
            value={line.quantity}
            onChange={(quantity) => set(quantity)}
          />
        )}
        <Text
          size="small"
          leading="compact"
          weight="plus"
          className="w-[92px] shrink-0 text-right tabular-nums"
        >
          {money(line.total, basket.currency_code)}
        </Text>
        {!isFixed && (
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("counterSale.removeLine", { name })}
            isLoading={isPending}
            onClick={({ currentTarget }) => {
              toScanField(currentTarget)
              set(0, unitsGone)
            }}
          >
            <XMark />
          </IconButton>
        )}
      </div>
      {line.units.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {line.units.map(({ serial_id, number }) => (
            <li
              key={serial_id}
              data-testid="basket-unit"
              className="bg-ui-bg-subtle flex items-center gap-x-1 rounded-md py-0.5 pl-2 pr-1"
            >
              <Text size="small" leading="compact">
                <TextLink to={paths.serial(serial_id)} isNumber>
                  {number}
                </TextLink>
              </Text>
              {!isFixed && (
                <IconButton
                  size="2xsmall"
                  variant="transparent"
                  aria-label={t("counterSale.removeUnit", { number })}
                  disabled={isPending}
                  onClick={({ currentTarget }) => {
                    toScanField(currentTarget)
                    set(line.quantity - 1, [serial_id])
                  }}
                >
                  <XMark />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function useSetLine(basketId: string, lineId: string) {
  const t = useT()
  const { mutate, isPending } = useSetBasketLine()
  const set = (quantity: number, release?: string[]) =>
    mutate(
      {
        id: basketId,
        body: { line_item_id: lineId, quantity, ...(release?.length ? { release } : {}) },
      },
      {
        onError: (error) =>
          void toast.error(t("counterSale.notDone"), { description: messageOf(error) }),
      }
    )
  return { set, isPending }
}

/** How many; what is typed counts with Enter, or when the field is left. */
const QuantityField = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) => {
  const [text, setText] = useState(String(value))
  useEffect(() => setText(String(value)), [value])
  const take = () => {
    const quantity = Number(text)
    if (Number.isInteger(quantity) && quantity > 0) {
      if (quantity !== value) {
        onChange(quantity)
      }
    } else {
      setText(String(value))
    }
  }
  return (
    <Input
      size="small"
      type="number"
      min={1}
      className="w-16"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault()
          take()
        }
      }}
    />
  )
}
