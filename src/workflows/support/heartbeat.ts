/** How often whoever works on something long says that they still do. */
export const BEAT_MS = 60_000

/**
 * Does something that may take long, and says again and again that it is under way: who says nothing any more is dead.
 * A beat that fails stops nothing; what the work itself finds says whether it was taken for dead.
 */
export async function withHeartbeat<T>(
  beat: () => Promise<unknown>,
  work: () => Promise<T>
): Promise<T> {
  const beating = setInterval(() => void beat().catch(() => undefined), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beating)
  }
}
