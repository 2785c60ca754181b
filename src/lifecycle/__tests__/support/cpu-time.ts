/**
 * How much of a processor some work took, in milliseconds. Unlike the clock on the wall it does not count the time in which
 * others had the processor, so a limit on it holds on a busy machine.
 */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
