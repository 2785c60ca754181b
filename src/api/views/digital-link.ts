import type { MedusaContainer } from "@medusajs/framework/types"
import { parseDigitalLink } from "../../lifecycle/gs1"
import { refuse } from "../../lifecycle/refusals"
import { quote } from "../../lifecycle/serial-number"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { DigitalLinkResponse, LinkedProduct } from "../../types/buyers"
import {
  isSoldAlone,
  itemOf,
  variantsOfGtin,
  type LinkedVariant,
} from "../../workflows/support/gtins"
import { refuseWith } from "../../workflows/support/request"
import { isSoldIn } from "./sold-in"
import { verification } from "./verification"

/**
 * What a GS1 Digital Link leads to: the product that bears its GTIN, and whether the store vouches for the unit. A number
 * that exists, under the GTIN of another product, is not vouched for. The same statements whatever there is.
 * @param channelIds where the product must be sold to be named
 * @throws malformed_number, bad_check_digit: of the text alone
 */
export async function resolvedLink(
  container: MedusaContainer,
  link: string,
  channelIds: readonly string[]
): Promise<DigitalLinkResponse> {
  const { gtin, number = null } = readLink(link)
  const variants = await variantsOfGtin(container, gtin)
  const items = variants.filter(isSoldAlone).map(itemOf)
  const { verified, units } = await verification(container, link, (id) => items.includes(id))
  return {
    gtin,
    number,
    product: soldProduct(variants, channelIds),
    verified,
    unit: units[0] ?? null,
  }
}

/** A link's GTIN and number. A web address without a GTIN, and anything else, is no such link. */
function readLink(link: string): { gtin: string; number?: string } {
  const read = parseDigitalLink(link.trim(), currentMoment().today)
  if (read !== null && !read.ok) {
    refuseWith(read.refusal)
  }
  const { gtin, number } = read?.ok ? read.data : {}
  return gtin === undefined
    ? refuseWith(refuse("malformed_number", quote(link), { format: "gs1", why: "nothing_in_it" }))
    : { gtin, number }
}

function soldProduct(
  variants: readonly LinkedVariant[],
  channelIds: readonly string[]
): LinkedProduct | null {
  const [variant] = variants.filter(({ product }) => isSoldIn(product, channelIds))
  if (!variant?.product) {
    return null
  }
  const { id, handle, title, thumbnail } = variant.product
  return { id, handle, title, thumbnail, variant: { id: variant.id, title: variant.title } }
}
