/**
 * Makes a function that gathers what it is given within a moment and works on all of it at once, each thing once. What
 * comes in bursts, such as an event for each of an order's stock levels, so costs what one costs.
 * @param delay how long the first of a burst waits for the others, in milliseconds
 * @returns a function whose promise settles as the work on its thing did
 */
export function gathered<Context>(
  work: (context: Context, things: string[]) => Promise<unknown>,
  delay: number
): (context: Context, thing: string) => Promise<void> {
  let burst: { things: Set<string>; done: Promise<void> } | null = null
  return (context, thing) => {
    if (burst !== null) {
      burst.things.add(thing)
      return burst.done
    }
    const things = new Set([thing])
    const done = new Promise((resolve) => setTimeout(resolve, delay)).then(async () => {
      burst = null
      await work(context, [...things])
    })
    burst = { things, done }
    return done
  }
}
