import { createHash } from "node:crypto"

/** A short digest of values, for keys that must stay short however many values they stand for (SHA-256, hexadecimal). */
export function digestOf(values: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex")
}
