/** Everything that Jest can take over, but for the date: timers go on, or no request would ever end. */
const TIMERS = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "requestIdleCallback",
  "cancelIdleCallback",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const

/** Does something while the clock shows another time. */
export async function clockAt<T>(instant: string, act: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({ now: new Date(instant), doNotFake: [...TIMERS] })
  try {
    return await act()
  } finally {
    jest.useRealTimers()
  }
}
