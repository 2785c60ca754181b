import { useQuery } from "@tanstack/react-query"
import { allPages } from "../lib/all-pages"
import { request } from "../lib/client"
import { inChunks } from "../lib/in-chunks"
import { BASKET_FIELDS, COUNTER_SALE, type Basket } from "./use-counter-sale"

/** How many draft orders one answer brings at most, as far as it is asked where they were begun. */
const MOST = 1_000
/** How many baskets are read at a time, with their lines and prices. */
const AT_A_TIME = 50

type Draft = Pick<Basket, "id" | "metadata">
interface DraftsResponse<Found> {
  draft_orders: Found[]
  count: number
}

/** The baskets that were begun at a location and are not completed, newest first, however many other drafts there are. */
export const useOpenBaskets = (locationId: string) =>
  useQuery({
    queryKey: ["orders", "list", "serials_baskets", locationId],
    queryFn: async () => {
      // Medusa filters drafts by none of their metadata.
      const drafts = await allPages(MOST, async (stretch) => {
        const { draft_orders: rows, count } = await draftOrders<Draft>({
          fields: "id,metadata",
          ...stretch,
        })
        return { rows, count }
      })
      const here = drafts.filter(({ metadata }) => placeOf(metadata) === locationId)
      return inChunks(here, AT_A_TIME, async (some) => {
        const { draft_orders } = await draftOrders<Basket>({
          fields: BASKET_FIELDS,
          id: some.map(({ id }) => id),
          limit: some.length,
        })
        return draft_orders
      })
    },
  })

const draftOrders = <Found>(query: {
  fields: string
  id?: string[]
  limit: number
  offset?: number
}) =>
  request<DraftsResponse<Found>>({
    path: "/admin/draft-orders",
    query: { ...query, order: "-created_at" },
  })

function placeOf(metadata: Basket["metadata"]): unknown {
  return (metadata?.[COUNTER_SALE] as { location_id?: unknown } | undefined)?.location_id
}
