const DAY = 86_400_000

/** The calendar day so many days from today (negative: ago), `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

/** An instant of a day some days ago, so many minutes after midnight in UTC. */
export function instantDaysAgo(days: number, minutes: number): string {
  const midnight = Date.parse(dayFromToday(-days))
  return new Date(midnight + minutes * 60_000).toISOString()
}
