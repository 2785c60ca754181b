import { join, resolve } from "node:path"

/** The root of the repository. */
export const repoRoot = resolve(__dirname, "../..")

/** Git-ignored folder for databases, secrets and stamps. */
export const dataRoot = join(repoRoot, ".data")
