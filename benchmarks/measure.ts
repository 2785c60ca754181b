/** How many milliseconds something takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/**
 * Things to compare, each measured once a round: what disturbs the machine then disturbs them all.
 * @param prepare gets a thing ready, untimed, and answers what is to be timed
 */
export async function interleaved<Name extends string, Thing>(
  things: Record<Name, Thing>,
  rounds: number,
  prepare: (thing: Thing, round: number) => Promise<() => Promise<unknown>>
): Promise<Record<Name, number[]>> {
  const entries = Object.entries(things) as [Name, Thing][]
  const taken = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (let round = 0; round < rounds; round += 1) {
    // Who follows whom changes, so that nobody always pays for what another left behind.
    const order = round % 2 === 0 ? entries : [...entries].reverse()
    for (const [name, thing] of order) {
      taken[name].push(await timed(await prepare(thing, round)))
    }
  }
  return taken
}

/** As `interleaved`, for work that needs nothing to be got ready. */
export function interleavedWorks<Name extends string>(
  works: Record<Name, (round: number) => Promise<unknown>>,
  rounds: number
): Promise<Record<Name, number[]>> {
  return interleaved(works, rounds, async (work, round) => () => work(round))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)]!
}
