import { Modules } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** What was told under some events' names, in the order of telling, until it is asked to stop. */
export interface Told {
  events: { name: string; data: unknown }[]
  /** Waits until as many events came as were expected. */
  until(count: number): Promise<void>
  stop(): void
}

/** Listens to events as a subscriber of another plugin does. */
export function listenTo(store: TestStore, names: readonly string[]): Told {
  const bus = store.container.resolve(Modules.EVENT_BUS)
  const events: Told["events"] = []
  const subscriber = async ({ name, data }: { name: string; data: unknown }) => {
    events.push({ name, data })
  }
  names.forEach((name) => bus.subscribe(name, subscriber))
  return {
    events,
    until: async (count) => {
      for (let tries = 0; events.length < count && tries < 1_500; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stop: () => names.forEach((name) => bus.unsubscribe(name, subscriber)),
  }
}

/** What was emitted under one name since, data only. To be called before what emits it. */
export function heard(store: TestStore, name: string): { readonly data: unknown[]; stop(): void } {
  const { events, stop } = listenTo(store, [name])
  return {
    get data() {
      return events.map(({ data }) => data)
    },
    stop,
  }
}

/** Repeats a check until it holds: subscribers act a moment after what they follow. Fails as the check last did. */
export async function eventually<T>(check: () => Promise<T>, within = 30_000): Promise<T> {
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
