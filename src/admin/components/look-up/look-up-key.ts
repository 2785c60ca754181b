/** The key that opens the look-up on any page. A scanner never sends it, whatever a code holds. */
export const LOOK_UP_KEY = "Alt+U"

/** Whether a key press is that key; by where the key is, since Alt makes another character of it on a Mac. */
export function isLookUpKey({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  code,
  key,
}: Pick<KeyboardEvent, "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "code" | "key">): boolean {
  const isPlainAlt = altKey && !ctrlKey && !metaKey && !shiftKey
  return isPlainAlt && (code === "KeyU" || key.toLowerCase() === "u")
}
