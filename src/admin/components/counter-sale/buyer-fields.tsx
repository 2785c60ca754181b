import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useQueryClient } from "@tanstack/react-query"
import { customerWith, useSetBuyer, type Basket } from "../../hooks/use-counter-sale"
import { customerQuery } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { RefusalNote } from "../common/refusal-note"
import { CustomerField } from "../common/customer-field"
import { TextField } from "../common/field"

/** Who buys: a customer of the store, somebody by their e-mail, or nobody in particular. */
export const BuyerFields = ({ basket }: { basket: Basket }) => {
  const t = useT()
  const { email, setEmail, choose, takeEmail, isPending, error } = useBuyer(basket)
  return (
    <>
      <CustomerField
        label={t("fields.customer")}
        value={basket.customer_id ?? ""}
        onChange={choose}
      />
      {basket.customer_id === null && (
        <div className="flex items-end gap-x-2">
          <div
            className="min-w-0 flex-1"
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault()
                takeEmail()
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
            isLoading={isPending}
            onClick={takeEmail}
          >
            {t("counterSale.takeEmail")}
          </Button>
        </div>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {basket.customer_id === null ? t("counterSale.walkIn") : basket.email}
      </Text>
      <RefusalNote label={t("counterSale.notDone")} error={error} />
    </>
  )
}

function useBuyer({ id }: Basket) {
  const client = useQueryClient()
  const { mutate, isPending } = useSetBuyer(id)
  const [email, setEmail] = useState("")
  const [error, setError] = useState<unknown>(null)
  const set = async (find: () => Promise<{ customer_id: string; email: string }>) => {
    setError(null)
    try {
      mutate(await find(), { onError: setError })
    } catch (failure) {
      setError(failure)
    }
  }
  const choose = (customer_id: string) => {
    if (customer_id !== "") {
      void set(async () => {
        const customer = await client.fetchQuery(customerQuery(customer_id))
        return { customer_id, email: customer.email }
      })
    }
  }
  const takeEmail = () => {
    const said = email.trim()
    if (said !== "") {
      void set(async () => ({ customer_id: await customerWith(said), email: said }))
    }
  }
  return { email, setEmail, choose, takeEmail, isPending, error }
}
