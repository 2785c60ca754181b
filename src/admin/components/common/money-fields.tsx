import { useEffect } from "react"
import { useCurrencies } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { ChoiceField, TextField } from "./field"

/** An amount, beside the currency it is in: the store's own unless another is chosen. */
export const MoneyFields = ({
  amounts,
  currency,
  onCurrency,
}: {
  amounts: readonly { label: string; value: string; onChange: (value: string) => void }[]
  currency: string
  onCurrency: (currency: string) => void
}) => {
  const t = useT()
  const { data: currencies = [] } = useCurrencies()
  const own = currencies[0] ?? ""
  useEffect(() => {
    if (currency === "" && own !== "") {
      onCurrency(own)
    }
  }, [currency, own, onCurrency])
  return (
    <div className="flex flex-wrap gap-4">
      {amounts.map(({ label, value, onChange }) => (
        <div key={label} className="min-w-[120px] flex-1">
          <TextField
            label={label}
            isOptional
            inputMode="decimal"
            value={value}
            onChange={(text) => onChange(text.replace(",", "."))}
          />
        </div>
      ))}
      <div className="w-[120px]">
        <ChoiceField
          label={t("case.currency")}
          value={currency}
          onChange={onCurrency}
          options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
        />
      </div>
    </div>
  )
}
