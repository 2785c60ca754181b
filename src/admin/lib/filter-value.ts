/**
 * A filter's value as a table keeps it in the URL: as JSON, a search as it was typed (`123` is a search for these digits).
 * @returns null for a filter that is not chosen yet: the table writes it down as `null` while its options are open
 */
export function filterValue(text: string | undefined): string | string[] | null {
  const value = parsed(text ?? "null")
  if (Array.isArray(value)) {
    return value.map(String)
  }
  if (value === null || value === "") {
    return null
  }
  return typeof value === "string" ? value : (text ?? null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
