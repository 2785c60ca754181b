import { ApiError } from "./api-error"
import { newKey } from "./idempotency"

const PAUSE_MS = 2_000

/** How often an answer that speaks of the server's own trouble is believed to pass. */
const TRIES = 5

/**
 * Sends a write until the server has answered it: again while nothing answers, and some times while it says that it is
 * busy or in trouble. All sendings bear one idempotency key, so that it is done once.
 * @param isAlive whether anybody still waits
 * @param onChange told whether the server is out of reach
 * @throws ApiError of the answer that refused it, or when nobody waits any longer
 */
export async function untilAnswered<Answer>(
  send: (idempotencyKey: string) => Promise<Answer>,
  {
    isAlive,
    onChange,
    pause = PAUSE_MS,
  }: { isAlive: () => boolean; onChange: (isOffline: boolean) => void; pause?: number }
): Promise<Answer> {
  const key = newKey()
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await send(key)
      onChange(false)
      return answer
    } catch (error) {
      if (!isAlive() || !isWorthAnother(error, tries)) {
        throw error
      }
      onChange(isUnreachable(error))
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function isWorthAnother(error: unknown, tries: number): boolean {
  const isTrouble =
    error instanceof ApiError && (!error.isFinal || error.code === "busy" || error.status === 429)
  return isUnreachable(error) || (isTrouble && tries < TRIES)
}

/** No answer at all, or one of a proxy before a server that is not there. */
function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && [0, 502, 503, 504].includes(error.status)
}
