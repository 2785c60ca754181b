import { useQueryClient } from "@tanstack/react-query"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { customerWith, useSetBuyer, type Basket } from "../../hooks/use-counter-sale"
import { customerQuery } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { CustomerField } from "../common/customer-field"
import { TextField } from "../common/field"
import { RefusalNote } from "../common/refusal-note"

/** Who buys: a customer of the store, somebody by their e-mail, or nobody in particular. */
export const BuyerFields = ({ basket }: { basket: Basket }) => {
  const t = useT()
  const [isChanging, setIsChanging] = useState(false)
  const buyer = useBuyer(basket, () => setIsChanging(false))
  return (
    <>
      {basket.customer_id === null || isChanging ? (
        <ChooseBuyer buyer={buyer} />
      ) : (
        <div className="flex items-center justify-between gap-x-4">
          <div className="min-w-0">
            <Text size="small" weight="plus">
              {t("fields.customer")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle truncate">
              {basket.email}
            </Text>
          </div>
          <Button size="small" variant="secondary" onClick={() => setIsChanging(true)}>
            {t("counterSale.otherBuyer")}
          </Button>
        </div>
      )}
      <RefusalNote label={t("counterSale.notDone")} error={buyer.error} />
    </>
  )
}

const ChooseBuyer = ({ buyer }: { buyer: ReturnType<typeof useBuyer> }) => {
  const t = useT()
  const [email, setEmail] = useState("")
  const take = () => buyer.takeEmail(email.trim())
  return (
    <>
      <CustomerField label={t("fields.customer")} value="" onChange={buyer.choose} />
      <div className="flex items-end gap-x-2">
        <div
          className="min-w-0 flex-1"
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.preventDefault()
              take()
            }
          }}
        >
          <TextField
            label={t("counterSale.email")}
            isOptional
            type="email"
            value={email}
            onChange={setEmail}
          />
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={email.trim() === ""}
          isLoading={buyer.isPending}
          onClick={take}
        >
          {t("counterSale.takeEmail")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("counterSale.walkIn")}
      </Text>
    </>
  )
}

/** Says who buys the basket. */
function useBuyer({ id }: Basket, onSet: () => void) {
  const client = useQueryClient()
  const { mutate, isPending } = useSetBuyer(id)
  const [error, setError] = useState<unknown>(null)
  const set = async (find: () => Promise<{ customer_id: string; email: string }>) => {
    setError(null)
    try {
      mutate(await find(), { onSuccess: onSet, onError: setError })
    } catch (failure) {
      setError(failure)
    }
  }
  return {
    isPending,
    error,
    choose: (customer_id: string) => {
      if (customer_id !== "") {
        void set(async () => {
          const { email } = await client.fetchQuery(customerQuery(customer_id))
          return { customer_id, email }
        })
      }
    },
    takeEmail: (email: string) => {
      if (email !== "") {
        void set(async () => ({ customer_id: await customerWith(email), email }))
      }
    },
  }
}
