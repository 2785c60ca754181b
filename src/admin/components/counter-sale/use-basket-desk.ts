import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import type { ScanToDraftBody } from "../../../types/orders"
import {
  addressOf,
  basketQuery,
  useBeginBasket,
  useScanToBasket,
  useSetBasketLine,
} from "../../hooks/use-counter-sale"
import type { Kept } from "../../hooks/use-kept"
import { lookUp } from "../../hooks/use-serials"
import { variantOfCode } from "../../hooks/use-variants"
import { useT } from "../../i18n/use-t"
import { useSaleScan } from "../sale-scan"
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
  const { mutateAsync: scanTo } = useScanToBasket()
  const locationId = till.location.value
  const sell = useCallback(
    async (body: ScanToDraftBody) => scanTo({ id: await ensureBasket(), body }),
    [scanTo, ensureBasket]
  )
  const scan = useSaleScan(sell, t("counterSale.added"))
  const { decisionOn, offerUnits, sellScan } = scan

  const handler: ScanHandler = useCallback(
    async (text) => {
      const decision = decisionOn(text)
      if (decision !== undefined) {
        return sellScan(text, decision)
      }
      const found = findAtCounter((await lookUp(text)).matches, locationId)
      switch (found.kind) {
        case "unit":
          return sellScan(text, { serial: { serial_id: found.unit.id } })
        case "several":
          return offerUnits(text, found.units)
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
    [locationId, addVariant, decisionOn, offerUnits, sellScan, t]
  )
  return { handler, scan, addVariant }
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
