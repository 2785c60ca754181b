import type { MedusaContainer } from "@medusajs/framework/types"
import { variantName } from "../../lifecycle/item-names"
import { photosForBuyers } from "../../lifecycle/photos"
import { refuse } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Page } from "../../modules/serial/queries/paging"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { ChoosableSerial, ChoosableSerialsResponse } from "../../types/store"
import { choosableItems, locationsOfChannels } from "../../workflows/holds/choosable"
import { numberForBuyers } from "../../workflows/holds/for-buyers"
import { readGraph } from "../../workflows/support/graph"
import { refuseWith, serialService } from "../../workflows/support/request"
import { namesOf, type Names } from "./names"
import { isSoldIn } from "./sold-in"

interface Variant {
  id: string
  title: string | null
  manage_inventory: boolean
  inventory_items: { inventory_item_id: string }[]
  product: { title: string; status: string; sales_channels?: ({ id: string } | null)[] } | null
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "inventory_items.inventory_item_id",
  "product.title",
  "product.status",
  "product.sales_channels.id",
]

/**
 * A page of the units of a variant that a buyer may choose now, those that were received first in front: sellable, not
 * kept for anybody, at a location of the sales channels. A fixed number of statements.
 * @throws unknown_variant, also for one that is not sold there; not_choosable
 */
export async function choosableSerials(
  container: MedusaContainer,
  variantId: string,
  channelIds: readonly string[],
  { condition_id, limit, offset }: Page & { condition_id?: string }
): Promise<ChoosableSerialsResponse> {
  const variant = await soldVariant(container, variantId, channelIds)
  const components = variant.manage_inventory ? variant.inventory_items : []
  const [items, locations] = await Promise.all([
    choosableItems(
      container,
      components.map(({ inventory_item_id }) => inventory_item_id)
    ),
    locationsOfChannels(container, channelIds),
  ])
  if (items.size === 0) {
    refuseWith(refuse("not_choosable", null, { item: variantName(variant) ?? variant.id }))
  }
  const { serials, count } = await serialService(container).findSerials(
    {
      inventory_item_ids: [...items],
      location_ids: locations,
      condition_ids: condition_id === undefined ? undefined : [condition_id],
      sellable_at: currentMoment(),
    },
    { limit, offset },
    { strategy: "fifo" }
  )
  const names = await namesOf(container, {
    conditions: serials.map((serial) => serial.condition_id),
  })
  return { serials: serials.map((serial) => choosable(serial, names)), count, limit, offset }
}

/** One unit as a buyer may see it. */
export function choosable(
  serial: Pick<
    SerialRecord,
    "id" | "number" | "inventory_item_id" | "condition_id" | "public_note" | "photos"
  >,
  names: Names
): ChoosableSerial {
  const condition = names.condition(serial.condition_id)
  return {
    id: serial.id,
    number: numberForBuyers(serial.number),
    inventory_item_id: serial.inventory_item_id,
    condition: condition && {
      id: condition.id,
      name: condition.name,
      colour: condition.colour,
    },
    note: serial.public_note || null,
    photos: photosForBuyers(serial.photos),
  }
}

async function soldVariant(
  container: MedusaContainer,
  id: string,
  channelIds: readonly string[]
): Promise<Variant> {
  const [variant] = await readGraph<Variant>(container, "product_variant", VARIANT_FIELDS, {
    id: [id],
  })
  return variant && isSoldIn(variant.product, channelIds)
    ? variant
    : refuseWith(refuse("unknown_variant", null, { variant: id }))
}
