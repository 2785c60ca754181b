import type { SerialListResponse } from "../../../src/types/serials"
import type { PolicyBody } from "../../../src/types/policies"
import { stageOf, type Stage } from "../undoing/stage"
import type { TestStore } from "../store"

/** Does one thing to all units of a life, under a name of its own. */
export type Step = <T>(name: string, act: () => Promise<T>) => Promise<T>

/** What a shop does to some units, from receipt on, each time to all of them at once. */
export interface Life {
  policy?: PolicyBody["parts"]
  live(many: Many, step: Step): Promise<void>
}

/** A stage with many units: their numbers, and their ids once they are received. */
export interface Many extends Stage {
  count: number
  numbers: string[]
  ids(): Promise<string[]>
  /** A command for all of them. */
  all(command: Parameters<Stage["command"]>[0], body?: object): Promise<unknown>
  /** Sells all on one order. */
  sellAll(): ReturnType<Stage["sell"]>
}

/** A stage for one life of `count` units, at most 100. */
export async function manyUnits(store: TestStore, { policy }: Life, count: number): Promise<Many> {
  const stage = await stageOf(store, { policy, received: 0 })
  const at = Array.from({ length: count }, (_, index) => index + 1)
  const ids = async () => {
    const { serials } = await store.admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${stage.units.itemId}&order=number&limit=100`
    )
    return serials.map(({ id }) => id)
  }
  return {
    ...stage,
    count,
    numbers: at.map(stage.no),
    ids,
    all: async (command, body = {}) =>
      stage.post("/admin/serials/commands", { command, serial_ids: await ids(), ...body }),
    sellAll: () => stage.sell(...at),
  }
}
