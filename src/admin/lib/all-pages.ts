/** Which stretch of a list is asked for. */
export interface Stretch {
  limit: number
  offset: number
}

/** One answer of a list, and how many there are. */
export interface PageOfAll<Row> {
  rows: readonly Row[]
  count: number
}

/** How many rows are read before a list counts as endless. */
const MOST = 10_000

/**
 * All rows of a list, as many requests as that takes; of an endless one the first.
 * @param size how many rows one answer brings at most
 */
export async function allPages<Row>(
  size: number,
  ask: (stretch: Stretch) => Promise<PageOfAll<Row>>,
  most = MOST
): Promise<Row[]> {
  const all: Row[] = []
  for (;;) {
    const { rows, count } = await ask({ limit: size, offset: all.length })
    all.push(...rows)
    if (rows.length === 0 || all.length >= count || all.length >= most) {
      return all
    }
  }
}
