/** The key of a line's metadata that says which units its buyer chose; it goes from the cart line to the order line. */
export const CHOICE_KEY = "serials_hold"

/** What a buyer chose for a cart line, as its metadata says. Anybody may write metadata, so it proves nothing by itself. */
export interface Choice {
  /** For whom the units are kept: `held_for` of each. */
  token: string
  serial_ids: string[]
}

/**
 * The token under which units are kept for a cart line. It is made of both ids, so a token that was copied from another
 * cart or line is known as such, and all holds of a cart are found by its id.
 */
export function holdToken(cartId: string, lineItemId: string): string {
  return `${cartId}:${lineItemId}`
}

/** The cart for which a token keeps units. */
export function cartOfToken(token: string): string {
  return token.split(":", 1)[0] ?? ""
}

/** The choice that a line's metadata says, or null when it says none. What cannot be read is a choice of nothing. */
export function choiceIn(metadata: Record<string, unknown> | null | undefined): Choice | null {
  const said = metadata?.[CHOICE_KEY] ?? null
  if (said === null) {
    return null
  }
  const { token, serial_ids } = said as Partial<Record<keyof Choice, unknown>>
  const ids = Array.isArray(serial_ids) ? serial_ids : []
  return {
    token: typeof token === "string" ? token : "",
    serial_ids: ids.filter((id): id is string => typeof id === "string"),
  }
}

/** How many characters of a masked number are shown at most. */
const SHOWN = 4

/** A number as strangers may see it: its last characters, never more than a third of it. */
export function maskNumber(number: string): string {
  const characters = [...number]
  const shown = Math.min(SHOWN, Math.floor(characters.length / 3))
  const hidden = characters.length - shown
  return "•".repeat(hidden) + characters.slice(hidden).join("")
}
