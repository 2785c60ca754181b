import type { GeneratedNumbersResponse } from "../../src/types/receiving"
import type { OperationResponse } from "../../src/types/operations"
import type { DeliveryOperationResponse } from "../../src/types/deliveries"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Numbers that an item's pattern makes: looked at, and taken by receipts and deliveries. */
const suite: StoreSuite = (store) => {
  const preview = async ({ itemId }: Units, count: number) =>
    (
      await store.admin.get<GeneratedNumbersResponse>(
        `/admin/serials/generated?inventory_item_id=${itemId}&count=${count}`
      )
    ).numbers
  const generate = ({ itemId, locationId }: Units, count: number) =>
    store.admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: locationId,
      generate: count,
    })
  const numbersOf = ({ serials }: OperationResponse) => serials.map(({ number }) => number).sort()

  it("are what the preview shows, which takes none, and passes over those that exist", async () => {
    const units = await unitsIn(store, { policy: { generator: "GEN-A-{####}" } })
    await units.receive(["GEN-A-0002"])
    const shown = ["GEN-A-0001", "GEN-A-0003", "GEN-A-0004"]
    expect(await preview(units, 3)).toEqual(shown)
    expect(await preview(units, 3)).toEqual(shown)
    expect(numbersOf(await generate(units, 3))).toEqual(shown)
    expect(await preview(units, 1)).toEqual(["GEN-A-0005"])
    expect(await units.level()).toMatchObject({ stocked: 4, on_hand: 4 })
  })

  it("are refused without a pattern, when it is used up, and for what is not tracked", async () => {
    const [bare, small] = [
      await unitsIn(store),
      await unitsIn(store, { policy: { generator: "GEN-B-{#}" } }),
    ]
    const refused = (run: Promise<unknown>, status: number, code: string) =>
      expect(run).rejects.toMatchObject({ status, body: { code } })
    await refused(preview(bare, 1), 400, "missing_value")
    await refused(preview(small, 10), 409, "generator_exhausted")
    await refused(preview({ ...small, itemId: "iitem_none" }, 1), 404, "unknown_item")
    await expect(preview(small, 0)).rejects.toMatchObject({ status: 400 })
    expect(await preview(small, 9)).toHaveLength(9)
  })

  it("are different for receipts and deliveries at the same moment", async () => {
    const units = await unitsIn(store, { policy: { generator: "GEN-C-{####}" } })
    const { delivery } = await store.admin.post<DeliveryOperationResponse>(
      "/admin/serial-deliveries",
      {
        supplier: "Acme",
        location_id: units.locationId,
        lines: [{ inventory_item_id: units.itemId, quantity: 4 }],
      }
    )
    const onDelivery = () =>
      store.admin.post<DeliveryOperationResponse>(
        `/admin/serial-deliveries/${delivery.id}/receive`,
        { inventory_item_id: units.itemId, generate: 2 }
      )
    const answers = await Promise.all([
      generate(units, 3),
      onDelivery(),
      generate(units, 3),
      onDelivery(),
    ])
    const numbers = answers.flatMap(numbersOf)
    expect(new Set(numbers).size).toBe(10)
    expect(await units.level()).toMatchObject({ stocked: 10, on_hand: 10, discrepancy: 0 })
    expect(await preview(units, 1)).toEqual(["GEN-C-0011"])
  })
}

export default suite
