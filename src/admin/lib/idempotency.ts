/** A write as it is sent. */
export interface Write {
  method: string
  path: string
  body?: unknown
}

/** For how long a write is taken to be the one whose answer never came, in milliseconds: later it is meant anew. */
const MEANT_ONCE_MS = 15 * 60_000

/** Gives writes their idempotency keys: the same key again for a write whose answer never came, else a new one. */
export class Keyring {
  private readonly unsettled = new Map<string, { key: string; since: number; about: string }>()

  constructor(private readonly now: () => number = Date.now) {}

  /** The key for a write. */
  keyFor(write: Write): string {
    this.forget(({ since }) => this.now() - since > MEANT_ONCE_MS)
    const text = JSON.stringify(write)
    const { key } = this.unsettled.get(text) ?? { key: newKey() }
    this.unsettled.set(text, { key, since: this.now(), about: aboutOf(write) })
    return key
  }

  /** Says that a write was refused: the next one is another, also when it says the same. */
  refused(write: Write): void {
    this.unsettled.delete(JSON.stringify(write))
  }

  /** Says that a write was done. What is then said once more of the same units is another write, too. */
  done(write: Write): void {
    const about = aboutOf(write)
    this.forget((one) => one.about === about)
  }

  private forget(isOver: (unsettled: { since: number; about: string }) => boolean): void {
    for (const [text, one] of this.unsettled) {
      if (isOver(one)) {
        this.unsettled.delete(text)
      }
    }
  }
}

/** Where a write goes, and which units it names. */
function aboutOf({ method, path, body }: Write): string {
  const { serials, serial_ids } = (body ?? {}) as { serials?: unknown; serial_ids?: unknown }
  return JSON.stringify([method, path, serials ?? serial_ids ?? null])
}

/** A random key. `crypto.randomUUID` is missing where the admin is served without https; this is not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
