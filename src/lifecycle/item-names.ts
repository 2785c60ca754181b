/** A variant, as far as it is named. */
export interface NamedVariant {
  title?: string | null
  product?: { title?: string | null } | null
}

/** What Medusa says of an inventory item, as far as it is named by that. */
export interface ItemOfMedusa {
  title?: string | null
  variants?: readonly (NamedVariant | null)[] | null
}

/** What of an inventory item has to be read for its name. */
export const ITEM_NAME_FIELDS = ["id", "sku", "title", "variants.title", "variants.product.title"]

/** What Medusa's admin calls the one variant of a product without options (2.21.2). */
const UNNAMED = "Default variant"

/** A variant's own title, where it says anything that its product's does not. */
export function ownTitle({ title, product }: NamedVariant): string | null {
  return !title || title === product?.title || (title === UNNAMED && product?.title) ? null : title
}

/** How people know a variant: by its product, and by its own title where that says more. */
export function variantName({ title, product }: NamedVariant): string | null {
  const own = ownTitle({ title, product })
  const whole = product?.title || null
  if (own === null || whole === null) {
    return whole ?? own
  }
  return own.includes(whole) ? own : `${whole}, ${own}`
}

/**
 * How people know an inventory item. Medusa gives it the title of the variant for which it makes it, such as "Black" or
 * "Default variant" (2.21.2): then its product says what it is. A title that somebody gave it stays.
 * @returns null where nothing names it
 */
export function itemName({ title, variants }: ItemOfMedusa): string | null {
  const given = title || null
  const [own, ...others] = (variants ?? []).filter(
    (variant): variant is NamedVariant =>
      variant !== null && (given === null || variant.title === given)
  )
  return own === undefined || others.length > 0 ? given : variantName(own)
}
