import { isAltKey } from "../../lib/alt-key"

/** The key that opens the look-up on any page. */
export const LOOK_UP_KEY = "Alt+U"

/** Whether a key press is that key. */
export function isLookUpKey(event: Parameters<typeof isAltKey>[0]): boolean {
  return isAltKey(event, "U")
}
