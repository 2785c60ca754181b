import type { MedusaContainer } from "@medusajs/framework/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { LotFilter } from "../../modules/serial/queries/lots"
import type { Page } from "../../modules/serial/queries/paging"
import type { LotListResponse } from "../../types/lots"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** A page of lots with the names of their items. */
export async function lotsPage(
  container: MedusaContainer,
  filter: LotFilter,
  page: Page
): Promise<LotListResponse> {
  const moment = currentMoment()
  const { lots, ...counted } = await serialService(container).findLots(filter, page, moment)
  const names = await namesOf(container, {
    items: lots.map(({ inventory_item_id }) => inventory_item_id),
  })
  const views = lots.map((lot) => ({ ...lot, item: names.item(lot.inventory_item_id) }))
  return { lots: views, ...counted, ...page }
}
