import type { LocationKey } from "./data/places"

type Unit = { id: string; number: string }

/** Units that may be picked by hand, by item and place; the newest is taken first, strategies take the oldest. */
export class Pool {
  private readonly units = new Map<string, Unit[]>()

  add(sku: string, at: LocationKey, units: readonly Unit[]): void {
    this.at(sku, at).push(...units)
  }

  /** Takes so many units, which nobody else gets. */
  take(sku: string, at: LocationKey, count: number): Unit[] {
    const here = this.at(sku, at)
    if (here.length < count) throw new Error(`The demo has too few of ${sku} at ${at}.`)
    return here.splice(here.length - count, count)
  }

  private at(sku: string, at: LocationKey): Unit[] {
    const key = `${sku} ${at}`
    const here = this.units.get(key) ?? []
    this.units.set(key, here)
    return here
  }
}
