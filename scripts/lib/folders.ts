import { mkdirSync } from "node:fs"
import { errorCode, PlainError } from "./plain-error"

/** Makes a folder and those above it; a missing right is said in one sentence. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new PlainError(
      `The folder ${path} cannot be made (${errorCode(error)}): check the rights on it.`
    )
  }
}
