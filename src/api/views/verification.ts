import type { MedusaContainer } from "@medusajs/framework/types"
import { ITEM_NAME_FIELDS, itemName } from "../../lifecycle/item-names"
import { parseScan } from "../../lifecycle/scan"
import { publicWord } from "../../lifecycle/verification"
import { warrantyStatus } from "../../lifecycle/warranty"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { VerifiedUnit, VerifyResponse } from "../../types/buyers"
import { tellOfStolen } from "../../workflows/notices/tell-of-stolen"
import { byId, distinct, readGraph } from "../../workflows/support/graph"
import type { ItemWithNames } from "../../workflows/support/item-names"
import { refuseWith, serialService } from "../../workflows/support/request"

/** How many units of one number, of as many items, are shown. */
const SHOWN = 5

/** Asked for where there is nothing to ask for, so that the same statements run. */
const NOBODY = [""]

/**
 * What the public is told of a number, by anything a scanner sends. The same statements run whether the number is unknown
 * or its unit is of an item that is not for the public.
 * @param isMeant of which items units are looked for; of all unless said
 * @throws what scans are refused for, which depends on the text alone
 */
export async function verification(
  container: MedusaContainer,
  text: string,
  isMeant: (itemId: string) => boolean = () => true
): Promise<VerifyResponse> {
  const named = await unitsOf(container, text)
  const units = named.filter(({ inventory_item_id }) => isMeant(inventory_item_id))
  const items = distinct(units.map(({ inventory_item_id }) => inventory_item_id))
  const asked = items.length > 0 ? items : NOBODY
  const policies = await serialService(container).policiesOf(asked)
  const isPublic = (itemId: string) =>
    policies.some(
      ({ inventory_item_id, is_tracked, policy }) =>
        inventory_item_id === itemId && is_tracked && policy.storefront === "verify"
    )
  const known = units.filter(({ inventory_item_id }) => isPublic(inventory_item_id))
  const names = await namesOfItems(container, known)
  const shown = known
    .flatMap((unit) => verified(unit, names.get(unit.inventory_item_id)))
    .slice(0, SHOWN)
  await tellOfStolen(container, units, { by: "public", actor_id: null })
  return { verified: shown.length > 0, units: shown }
}

type NamedItem = ItemWithNames & { thumbnail: string | null }

async function namesOfItems(
  container: MedusaContainer,
  units: readonly SerialRecord[]
): Promise<Map<string, NamedItem>> {
  const ids = distinct(units.map(({ inventory_item_id }) => inventory_item_id))
  const fields = [...ITEM_NAME_FIELDS, "thumbnail"]
  return byId(await readGraph<NamedItem>(container, "inventory_item", fields, { id: ids }))
}

/** The units that bear a number; one that may also be a GS1 element string is taken for that when none bears it. */
async function unitsOf(container: MedusaContainer, text: string): Promise<SerialRecord[]> {
  const read = parseScan(text, currentMoment())
  const { scan } = read.ok ? read : refuseWith(read.refusal)
  const number = scan.number ?? text
  const service = serialService(container)
  const matches = await service.matchNumbers([number, scan.alternative?.number ?? number])
  const direct = matches.filter(({ position }) => position === 0)
  const meant = direct.length > 0 ? direct : matches
  const ids = distinct(meant.map(({ serial_id }) => serial_id))
  // One more than there are: a whole page is not counted by a further statement.
  const page = { limit: ids.length + 1, offset: 0 }
  return (await service.findSerials({ ids: ids.length > 0 ? ids : NOBODY }, page)).serials
}

function verified(unit: SerialRecord, item: NamedItem | undefined): VerifiedUnit[] {
  const status = publicWord(unit)
  if (status === null) {
    return []
  }
  const warranty = {
    start: unit.customer_warranty_start,
    end: unit.customer_warranty_end,
    void: unit.is_warranty_void,
  }
  return [
    {
      item: { title: item ? itemName(item) : null, thumbnail: item?.thumbnail ?? null },
      status,
      is_under_warranty: warrantyStatus(warranty, currentMoment().today) === "active",
    },
  ]
}
