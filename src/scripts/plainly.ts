import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type Script = (said: ExecArgs) => Promise<void>

/**
 * A script that tells what is wrong with what it was asked as a sentence, and has the process end with 1. `medusa exec` would
 * write where in the code that was found as well, and all of it as one line of JSON in production.
 */
export function plainly(script: Script): Script {
  return async (said) => {
    try {
      await script(said)
    } catch (error) {
      if (!isPlain(error)) {
        throw error
      }
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 1
    }
  }
}

function isPlain(error: unknown): error is MedusaError {
  return MedusaError.isMedusaError(error) && error.type === MedusaError.Types.INVALID_DATA
}
