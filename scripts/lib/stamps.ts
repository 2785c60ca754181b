import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { dataRoot } from "./paths"

/** Remembers for which state of the sources something was done, so that it is not done again. */
export class Stamp {
  private readonly file: string

  constructor(name: string, folder = join(dataRoot, "stamps")) {
    this.file = join(folder, name)
  }

  matches(hash: string): boolean {
    try {
      return readFileSync(this.file, "utf8") === hash
    } catch {
      return false
    }
  }

  set(hash: string): void {
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(this.file, hash)
  }
}
