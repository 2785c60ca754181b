import { refusalsIn, SerialRefusalError } from "../modules/serial/refusal-error"

/**
 * Makes an error again of what a workflow rejects with: Medusa's engine serialises it, and test frameworks look for an
 * instance.
 * @throws SerialRefusalError, or an Error with the same message
 */
export async function revived<Result>(promise: Promise<Result>): Promise<Result> {
  try {
    return await promise
  } catch (error) {
    const refusals = refusalsIn(error)
    if (refusals !== null) {
      throw new SerialRefusalError(refusals)
    }
    const { message } = Object(error) as { message?: string }
    throw error instanceof Error ? error : new Error(message ?? String(error), { cause: error })
  }
}
