/** How long a look-up that must not tell by its time what there is takes at least, in milliseconds. */
const FLOOR = 100

/**
 * Does something, and answers no sooner than after a time that it hardly ever takes: whoever measures learns nothing of
 * what was found, failures included.
 */
export async function noSooner<T>(work: Promise<T>): Promise<T> {
  const floor = new Promise((resolve) => setTimeout(resolve, FLOOR))
  const [done] = await Promise.allSettled([work, floor])
  if (done.status === "rejected") {
    throw done.reason
  }
  return done.value
}
