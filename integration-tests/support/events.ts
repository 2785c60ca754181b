import { Modules } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** What was emitted under a name since, data only. To be called before what emits it. */
export function heard(store: TestStore, name: string): { data: unknown[]; stop: () => void } {
  const bus = store.container.resolve(Modules.EVENT_BUS)
  const data: unknown[] = []
  const subscriberId = `test ${name} ${Math.random()}`
  const listener = async (event: { data: unknown }) => {
    data.push(event.data)
  }
  bus.subscribe(name, listener, { subscriberId })
  return { data, stop: () => void bus.unsubscribe(name, listener, { subscriberId }) }
}

/** Repeats a check until it holds: subscribers act a moment after what they follow. Fails as the check last did. */
export async function eventually<T>(check: () => Promise<T>, within = 5_000): Promise<T> {
  const end = Date.now() + within
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
