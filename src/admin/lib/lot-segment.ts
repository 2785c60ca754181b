// A lot is part of a page's path, for the tables of Medusa's admin write the rest of the URL anew. Some names cannot stand
// there as they are: `.` and `..` are steps of a path, and the router takes `%2F` for a slash. Such a one is encoded twice,
// behind a mark.

const MARK = "~"
const ODD = new RegExp(`^\\.{1,2}$|^${MARK}|%2f`, "i")

/** A lot as a segment of a path. */
export function lotSegment(lot: string): string {
  const segment = encodeURIComponent(lot)
  return ODD.test(lot) ? MARK + encodeURIComponent(segment) : segment
}

/** The lot that a segment means, once the router has decoded it. */
export function lotOfSegment(segment: string): string {
  if (!segment.startsWith(MARK)) {
    return segment
  }
  try {
    return decodeURIComponent(segment.slice(MARK.length))
  } catch {
    // Somebody typed it.
    return segment
  }
}
