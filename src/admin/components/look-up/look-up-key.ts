import { altKeyText, isAltKey } from "../../lib/alt-key"

const LETTER = "U"

/** The key that opens the look-up on any page. */
export const LOOK_UP_KEY = altKeyText(LETTER)

/** Whether a key press is that key. */
export function isLookUpKey(event: Parameters<typeof isAltKey>[0]): boolean {
  return isAltKey(event, LETTER)
}
