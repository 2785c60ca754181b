import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { SerialListResponse, SerialResponse } from "../../src/types/serials"
import { readMapping } from "../../src/workflows/moving-in/mapping"
import { moveIn, type MoveInOptions } from "../../src/workflows/moving-in/move-in"
import type { MoveInReport } from "../../src/workflows/moving-in/report"
import { labelledItem } from "./lots"
import type { Filled } from "./other-systems/databases"
import type { TestStore } from "./store"

let made = 0

/** A store into which units move: an item, a customer, and what was read and written. */
export async function newcomerIn(store: TestStore, title: string) {
  const { itemId, sku } = await labelledItem(store, title, {})
  const email = `mover${process.pid}-${(made += 1)}@example.com`
  const { customer } = await store.admin.post<{ customer: { id: string } }>("/admin/customers", {
    email,
  })
  const folder = mkdtempSync(join(tmpdir(), "moving-"))
  const file = (name: string) => readFileSync(join(folder, name), "utf8")
  const list = async (limit = 100) =>
    store.admin.get<SerialListResponse>(`/admin/serials?inventory_item_id=${itemId}&limit=${limit}`)
  return {
    itemId,
    sku: String(sku),
    email,
    customerId: customer.id,
    location: store.ids.locations[0]!,
    move: (
      { address }: Filled,
      mapping: object,
      options: Partial<MoveInOptions> = {}
    ): Promise<MoveInReport> =>
      moveIn(store.container, {
        address,
        mapping: readMapping(JSON.stringify(mapping), "mapping.json"),
        stock: "raise",
        folder,
        ...options,
      }),
    folder,
    /** What a run wrote into its folder. */
    file,
    skeleton: () => JSON.parse(file("mapping.json")) as Record<string, object>,
    count: async () => (await list(1)).count,
    /** `number status` of every unit, by number. */
    statuses: async () =>
      (await list()).serials.map(({ number, status }) => `${number} ${status}`).sort(),
    /** The ids of the item's units, by number. */
    ids: async () =>
      Object.fromEntries((await list()).serials.map(({ number, id }) => [number, id])),
    detail: async (number: string) => {
      const { serials } = await list()
      const { id } = serials.find((serial) => serial.number === number)!
      return (await store.admin.get<SerialResponse>(`/admin/serials/${id}`)).serial
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type Newcomer = Awaited<ReturnType<typeof newcomerIn>>
