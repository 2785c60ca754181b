/** Gives writes their idempotency keys: the same key again for a write whose answer never came, else a new one. */
export class Keyring {
  private unsettled: { body: string; key: string } | null = null

  /** The key for a write with this body. */
  keyFor(body: unknown): string {
    const text = JSON.stringify(body ?? null)
    if (this.unsettled?.body !== text) {
      this.unsettled = { body: text, key: newKey() }
    }
    return this.unsettled.key
  }

  /** Says that the server has answered: the next write is another one, also with the same body. */
  settle(): void {
    this.unsettled = null
  }
}

/** A random key. `crypto.randomUUID` is missing where the admin is served without https; this is not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
