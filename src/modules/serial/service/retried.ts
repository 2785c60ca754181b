import { refuse } from "../../../lifecycle/refusals"
import { UnitsBusyError } from "../ledger/load-units"
import { SerialRefusalError } from "../refusal-error"
import { codeOf } from "../sql"

/** PostgreSQL's deadlock and serialization failures: the transaction did nothing and may simply be tried again. */
const TRANSIENT = ["40P01", "40001"]

/** PostgreSQL's class of errors about values: characters it cannot store, instants that are none. */
const UNSTORABLE = /^22/

const ATTEMPTS = 40

/** Tries again what failed only because others were at the same units; then says so in words. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const isTransient = error instanceof UnitsBusyError || TRANSIENT.includes(codeOf(error) ?? "")
      if (UNSTORABLE.test(codeOf(error) ?? "")) {
        throw new SerialRefusalError([
          refuse("invalid_request", null, {
            why: "cannot_be_stored",
          }),
        ])
      }
      if (!isTransient) {
        throw error
      }
      if (attempt === ATTEMPTS) {
        throw new SerialRefusalError([refuse("busy")])
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt))
    }
  }
}
