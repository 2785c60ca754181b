import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import {
  addressOf,
  basketQuery,
  useBeginBasket,
  useScanToBasket,
  useSetBasketLine,
  variantOfCode,
} from "../../hooks/use-counter-sale"
import type { Kept } from "../../hooks/use-kept"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import type { ScanHandler, ScanOutcome } from "../scan-field"
import { findAtCounter, quantityOf } from "./basket-lines"
import type { Till } from "./use-till"

const refused = (message: string): ScanOutcome => ({ kind: "refused", message })

/**
 * Puts things into the basket that lies on the counter, which is begun with the first of them: units by their number, other
 * products by the code on their box or by hand.
 */
export function useBasketDesk(till: Till, basket: Kept<string>) {
  const t = useT()
  const ensureBasket = useEnsureBasket(till, basket)
  const addVariant = useAddVariant(ensureBasket)
  const { mutateAsync: scan } = useScanToBasket()
  const locationId = till.location.value

  const handler: ScanHandler = useCallback(
    async (text) => {
      const found = findAtCounter((await lookUp(text)).matches, locationId)
      switch (found.kind) {
        case "unit":
          await scan({ id: await ensureBasket(), body: { serial: { serial_id: found.id } } })
          return { kind: "taken", message: t("counterSale.added") }
        case "several":
          return refused(t("counterSale.several"))
        case "elsewhere":
          return refused(
            found.place === null
              ? t("counterSale.notHere")
              : t("counterSale.elsewhere", { place: found.place })
          )
        case "unknown": {
          const variant = await variantOfCode(text)
          if (variant === null) {
            return refused(t("counterSale.unknown"))
          }
          const count = await addVariant(variant.id, 1)
          return { kind: "taken", message: t("counterSale.addedProduct", { count }) }
        }
      }
    },
    [locationId, ensureBasket, addVariant, scan, t]
  )
  return { handler, addVariant }
}

/** The id of the basket on the counter; a new one is begun where there is none. */
function useEnsureBasket(till: Till, basket: Kept<string>): () => Promise<string> {
  const { mutateAsync: begin } = useBeginBasket()
  const { current, update } = basket
  const [location_id, region_id, sales_channel_id] = [
    till.location.value,
    till.region.value,
    till.channel.value,
  ]
  return useCallback(async () => {
    if (current() !== "") {
      return current()
    }
    const address = await addressOf(location_id)
    const { draft_order } = await begin({ location_id, region_id, sales_channel_id, address })
    update(() => draft_order.id)
    return draft_order.id
  }, [current, update, begin, location_id, region_id, sales_channel_id])
}

/** Adds so many of a variant. @returns how many the basket has of it then */
function useAddVariant(ensureBasket: () => Promise<string>) {
  const client = useQueryClient()
  const { mutateAsync: setLine } = useSetBasketLine()
  return useCallback(
    async (variant_id: string, count: number): Promise<number> => {
      const id = await ensureBasket()
      const before = await client.fetchQuery({ ...basketQuery(id), staleTime: 0 })
      const quantity = quantityOf(before, variant_id) + count
      await setLine({ id, body: { variant_id, quantity } })
      return quantity
    },
    [client, ensureBasket, setLine]
  )
}
