import type { RefusalCode } from "../lifecycle/refusals"
import { refusalsIn } from "../modules/serial/refusal-error"

/** How often, and after how many milliseconds, something is done again. */
const WAITS = [0, 100, 400]

/**
 * Does something again that was refused only because somebody was at the same units at that moment, perhaps the very
 * client that asks: by then it has been done, or there is another answer.
 */
export async function againAfter<T>(
  codes: readonly RefusalCode[],
  work: () => Promise<T>
): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await work()
    } catch (error) {
      if (!refusalsIn(error)?.some(({ code }) => codes.includes(code))) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return work()
}
