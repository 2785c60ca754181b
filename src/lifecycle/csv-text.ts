const DELIMITERS = [",", ";", "\t", "|"] as const

/** The delimiter that stands most often in the headings, outside of quotes. */
export function delimiterOf(text: string): string {
  const [headings = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n|\r/)
  const counts = DELIMITERS.map((delimiter) => headings.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ","
}

/** Excel writes its delimiter into a line of its own above the headings; the headings tell it as well. */
export function withoutHint(text: string): string {
  return text.replace(/^\uFEFF?sep=.\r?\n/i, "")
}

/** An encoding in which spreadsheets write. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"

/**
 * In which encoding a file is, from its first bytes. A byte order mark says it; without one it is UTF-8, unless that cannot
 * be: then the Windows code page of Western Europe.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le"
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return "utf-16be"
  }
  try {
    // A character may be cut in two where the bytes end.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true })
    return "utf-8"
  } catch {
    return "windows-1252"
  }
}
