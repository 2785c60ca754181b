import { useKept, type Kept } from "./use-kept"

const parse = (text: string | null): string => {
  try {
    const kept: unknown = JSON.parse(text ?? '""')
    return typeof kept === "string" ? kept : ""
  } catch {
    return ""
  }
}
const isEmpty = (value: string) => value === ""

/** A choice that the browser keeps, such as where a desk stands. Empty until one is made. */
export const useKeptText = (name: string): Kept<string> => useKept(`text:${name}`, parse, isEmpty)
