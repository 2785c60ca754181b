/** Where texts are kept by name. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** What is on the screen, to tell those that share a name of each other's changes. */
const shown = new Set<{ key: string; readAgain: () => void }>()

/**
 * Something in the making that the browser keeps under a name. Each change is written at once, also by work that goes on
 * when its screen is gone: a scan that was waiting then is on the list when the clerk comes back.
 */
export class KeptValue<T> {
  private value: T
  private text: string | null
  private readonly listeners = new Set<() => void>()

  /**
   * @param parse reads what was kept, or nothing; never throws
   * @param isEmpty whether there is nothing worth keeping
   */
  constructor(
    readonly key: string,
    private readonly parse: (text: string | null) => T,
    private readonly isEmpty: (value: T) => boolean,
    private readonly store: () => TextStore = () => localStorage
  ) {
    this.text = this.read() ?? null
    this.value = parse(this.text)
  }

  /** As it is now, also between two renderings: scans come faster than these. */
  readonly current = (): T => this.value

  readonly update = (change: (value: T) => T): void => {
    if (this.listeners.size === 0) {
      // Whoever shows it by now may have changed it.
      this.readAgain()
    }
    this.value = change(this.value)
    this.write(this.isEmpty(this.value) ? null : JSON.stringify(this.value))
    this.tell()
    for (const other of shown) {
      if (other !== this && other.key === this.key) {
        other.readAgain()
      }
    }
  }

  /** Tells a listener of changes, for as long as it is on the screen. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    shown.add(this)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) {
        shown.delete(this)
      }
    }
  }

  /** Takes over what another has written. */
  readAgain(): void {
    const text = this.read()
    if (text !== undefined && text !== this.text) {
      this.text = text
      this.value = this.parse(text)
      this.tell()
    }
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener())
  }

  /** What is kept; undefined where the browser does not say. */
  private read(): string | null | undefined {
    try {
      return this.store().getItem(this.key)
    } catch {
      return undefined
    }
  }

  // Storage may be full or forbidden; what is on the screen is unharmed.
  private write(text: string | null): void {
    try {
      if (text === null) {
        this.store().removeItem(this.key)
      } else {
        this.store().setItem(this.key, text)
      }
      this.text = text
    } catch {
      // See above.
    }
  }
}
