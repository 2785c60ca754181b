import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { LIVES } from "../support/astray/lives"
import { listenTo, type Told } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { lookAt } from "../support/look"
import { settled } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { stageOf, type Stage } from "../support/undoing/stage"

const FOLDER = join(__dirname, "../../src/subscribers")

/** Every event that a subscriber of the plugin follows. */
const FOLLOWED = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const { config } = require(join(FOLDER, file)) as { config: SubscriberConfig }
    return [config.event].flat()
  })

/**
 * Medusa's events come twice, late and out of order: whatever was told in a life so far is told again after each of its
 * steps, the latest first, and nothing is different.
 */
const suite: StoreSuite = (store) => {
  const heard = new Set<string>()

  describe.each(Object.entries(LIVES))("%s", (_, { life, ...options }) => {
    it("is the same however often, late and in which order its events come", async () => {
      const told = listenTo(store, FOLLOWED)
      try {
        const stage = await stageOf(store, options)
        for (const [name, step] of Object.entries(await life(stage))) {
          await step()
          const before = await settled(store, () => standing(stage))
          const again = told.events.slice()
          again.forEach((event) => heard.add(event.name))
          await tellAgain(told, again)
          expect([name, await settled(store, () => standing(stage))]).toEqual([name, before])
          told.events.splice(0, told.events.length, ...again)
        }
      } finally {
        told.stop()
      }
    })
  })

  it("told every event that a subscriber follows", () => {
    expect(FOLLOWED.filter((name) => !heard.has(name))).toEqual([])
  })

  /** The same events once more, the latest first, and then the first once again. */
  async function tellAgain(told: Told, events: Told["events"]) {
    const bus = store.container.resolve(Modules.EVENT_BUS)
    const already = told.events.length
    const astray = [...events.toReversed(), ...events.slice(0, 1)]
    for (const { name, data } of astray) {
      await bus.emit({ name, data })
    }
    await told.until(already + astray.length)
  }

  async function standing({ units, other }: Stage) {
    const items = [units.itemId, other.itemId]
    const [look, rows, operations] = await Promise.all([
      lookAt(store, items),
      serviceOf(store).listSerials({ inventory_item_id: items }, { take: 100 }),
      serviceOf(store).findOperations({}, { limit: 1, offset: 0 }),
    ])
    const versions = rows.map(({ number, version }) => `${number} ${version}`).sort()
    return { ...look, versions, operations: operations.count }
  }
}

export default suite
