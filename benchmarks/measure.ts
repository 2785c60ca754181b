/** How many milliseconds something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/**
 * Who has a turn, each once a round: what disturbs the machine then disturbs them all. Who follows whom changes, so
 * that nobody always pays for what another left behind.
 */
export function turnsOf<Name>(names: readonly Name[], rounds: number): Name[] {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? [...names] : [...names].reverse()
  ).flat()
}

/** How long each of several works takes, taking turns. */
export async function interleaved<Name extends string>(
  works: Record<Name, () => Promise<unknown>>,
  rounds: number
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (const name of turnsOf(names, rounds)) {
    taken[name].push(await timed(works[name]))
  }
  return taken
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  return percentile(values, 95)
}

/** The value that so many of 100 do not exceed. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * of) / 100) - 1)]!
}

/** How often samples are drawn again for an interval. */
const DRAWS = 2_000

/**
 * Between which values the ratio of two medians lies with 95 of 100 chances: a percentile bootstrap, as the times of
 * requests are not normally distributed.
 */
export function ratioInterval(
  ours: readonly number[],
  theirs: readonly number[]
): readonly [number, number] {
  const again = (values: readonly number[]) =>
    median(values.map(() => values[Math.floor(Math.random() * values.length)]!))
  const ratios = Array.from({ length: DRAWS }, () => again(ours) / again(theirs))
  ratios.sort((a, b) => a - b)
  return [ratios[Math.floor(DRAWS * 0.025)]!, ratios[Math.floor(DRAWS * 0.975)]!]
}
