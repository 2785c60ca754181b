/** How a key that is pressed with Alt is written. */
export function altKeyText(letter: string): string {
  return `Alt+${letter}`
}

/**
 * Whether a key press is Alt and a letter; by where the key is, since Alt makes another character of it on a Mac. A
 * scanner never sends it, whatever a code holds.
 */
export function isAltKey(
  {
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
    code,
    key,
  }: Pick<KeyboardEvent, "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "code" | "key">,
  letter: string
): boolean {
  const isPlainAlt = altKey && !ctrlKey && !metaKey && !shiftKey
  return isPlainAlt && (code === `Key${letter}` || key.toUpperCase() === letter)
}
