/** A text as it is shown of what went wrong. */
export function shortened(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text
}
