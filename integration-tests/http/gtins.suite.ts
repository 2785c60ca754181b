import type { CheckResponse, FindGtinsResponse } from "../../src/types/receiving"
import type { LookupResponse } from "../../src/types/serials"
import type { TransferOperationResponse } from "../../src/types/transfers"
import { labelledItem, newGtin13 } from "../support/lots"
import type { StoreSuite } from "../support/store"

/** A scanned GTIN finds its item by the variant's bar code, EAN or UPC. */
const suite: StoreSuite = (store) => {
  const look = (scan: string) =>
    store.admin.get<LookupResponse>(`/admin/serials/lookup?scan=${encodeURIComponent(scan)}`)
  const check = (body: object) => store.admin.post<CheckResponse>("/admin/serials/check", body)
  const idsOf = ({ items }: LookupResponse) => items.map(({ id }) => id)

  describe("a look-up", () => {
    it.each(["barcode", "ean", "upc"])("finds the item by the variant's %s", async (field) => {
      const gtin = newGtin13()
      const { itemId } = await labelledItem(store, "Pump", { [field]: gtin })
      for (const scan of [
        `(01)0${gtin}(10)L1`,
        `]d2010${gtin}1727123110L1\u001d21NEW`,
        `https://id.gs1.org/01/${gtin}/10/L1`,
        `010${gtin}21NEW`,
        gtin,
        `0${gtin}`,
      ]) {
        const found = await look(scan)
        expect([scan, found.matches, idsOf(found)]).toEqual([scan, [], [itemId]])
      }
    })

    it("finds what is stored with 14 digits, or as a GTIN-12 or GTIN-8", async () => {
      const gtin = newGtin13()
      const long = await labelledItem(store, "Long", { barcode: `0${gtin}` })
      const short = await labelledItem(store, "Short", { upc: "036000291452" })
      const shortest = await labelledItem(store, "Shortest", { ean: "96385074" })
      expect(idsOf(await look(`(01)0${gtin}`))).toEqual([long.itemId])
      expect(idsOf(await look("(01)00036000291452"))).toEqual([short.itemId])
      expect(idsOf(await look("https://a/01/036000291452"))).toEqual([short.itemId])
      expect(idsOf(await look("(01)00000096385074"))).toEqual([shortest.itemId])
      expect(idsOf(await look("96385074"))).toEqual([shortest.itemId])
    })

    it("names all items of a GTIN that several variants bear, and none of one that nobody bears", async () => {
      const gtin = newGtin13()
      const one = await labelledItem(store, "Valve", { ean: gtin })
      const other = await labelledItem(store, "Valve", { barcode: `0${gtin}` })
      expect(idsOf(await look(`(01)0${gtin}`)).sort()).toEqual([one.itemId, other.itemId].sort())
      expect(await look(`(01)0${newGtin13()}`)).toMatchObject({ matches: [], items: [] })
    })

    it("chooses among units of one number; a unit that is alone with it is found whatever its label", async () => {
      const [gtin, second] = [newGtin13(), newGtin13()]
      const one = await labelledItem(store, "Lens", { ean: gtin })
      const other = await labelledItem(store, "Lens", { ean: second })
      await one.receive(["GT-1", "GT-2"])
      await other.receive(["GT-1"])
      expect((await look("GT-1")).matches).toHaveLength(2)
      expect((await look(`(01)0${second}(21)GT-1`)).matches).toMatchObject([
        { item: { id: other.itemId } },
      ])
      expect((await look(`(01)0${second}(21)GT-2`)).matches).toMatchObject([
        { item: { id: one.itemId } },
      ])
      // Everywhere else as well: in one list, each by its own label.
      const { transfer } = await store.admin.post<TransferOperationResponse>(
        "/admin/serial-transfers",
        {
          destination_location_id: store.ids.locations[1]!.id,
          serials: [`(01)0${gtin}(21)GT-1`, `010${second}21GT-1`],
        }
      )
      expect(transfer).toMatchObject({ counts: { in_transit: 2 } })
    })
  })

  describe("receiving", () => {
    it("refuses the label of another item by name, and nothing of the receipt happens", async () => {
      const [gtin, second] = [newGtin13(), newGtin13()]
      const one = await labelledItem(store, "Stent", { ean: gtin })
      const other = await labelledItem(store, "Graft", { ean: second })
      const right = { number: "ST-1", gtin }
      await expect(
        one.receive([right, { number: "ST-2", gtin: `0${second}` }])
      ).rejects.toMatchObject({
        status: 400,
        body: {
          code: "wrong_gtin",
          message: expect.stringContaining(other.sku),
          serials: [{ serial: "ST-2" }],
        },
      })
      await expect(one.receive([{ number: "ST-3", gtin: newGtin13() }])).rejects.toMatchObject({
        body: { code: "wrong_gtin" },
      })
      await expect(one.receive([{ number: "ST-3", gtin: "123" }])).rejects.toMatchObject({
        status: 400,
        body: { code: "invalid_value" },
      })
      const { operation } = await one.receive([right, { number: "ST-2", gtin: `0${gtin}` }])
      expect(operation).toMatchObject({ serial_count: 2 })
    })

    it("takes a GTIN that nobody bears for an item without one", async () => {
      const { receive } = await labelledItem(store, "Plain", {})
      expect(await receive([{ number: "PL-1", gtin: newGtin13() }])).toMatchObject({
        operation: { serial_count: 1 },
      })
    })

    it("is checked for each unit by its own label, as the rows of a file are", async () => {
      const [gtin, second] = [newGtin13(), newGtin13()]
      const one = await labelledItem(store, "Tube", { ean: gtin })
      const other = await labelledItem(store, "Tube", { ean: second })
      const { numbers } = await check({
        inventory_item_id: one.itemId,
        serials: ["TU-1", { number: "TU-2", gtin: `0${gtin}` }, { number: "TU-3", gtin: second }],
      })
      expect(numbers).toMatchObject([
        { number: "TU-1", is_ok: true },
        { number: "TU-2", is_ok: true },
        {
          number: "TU-3",
          is_ok: false,
          code: "wrong_gtin",
          message: expect.stringContaining(other.sku),
        },
      ])
      await expect(
        check({ inventory_item_id: one.itemId, serials: [{ number: "TU-4", gtin: "12" }] })
      ).rejects.toMatchObject({ status: 400, body: { code: "invalid_value" } })
    })

    it("finds the items of many GTINs at once: none, one, or all that share it", async () => {
      const [gtin, shared, nobodys] = [newGtin13(), newGtin13(), newGtin13()]
      const one = await labelledItem(store, "Mask", { upc: gtin })
      const both = [
        await labelledItem(store, "Cap", { ean: shared }),
        await labelledItem(store, "Cap", { barcode: `0${shared}` }),
      ]
      const { gtins } = await store.admin.post<FindGtinsResponse>("/admin/serials/gtins", {
        gtins: [`0${gtin}`, nobodys, shared, gtin],
      })
      expect(gtins.map(({ gtin: asked, items }) => [asked, items.map(({ id }) => id)])).toEqual([
        [`0${gtin}`, [one.itemId]],
        [nobodys, []],
        [shared, expect.arrayContaining(both.map(({ itemId }) => itemId))],
        [gtin, [one.itemId]],
      ])
      await expect(
        store.admin.post("/admin/serials/gtins", { gtins: ["12"] })
      ).rejects.toMatchObject({ status: 400, body: { code: "invalid_value" } })
    })

    it("is told by a check how the GTIN stands to the item", async () => {
      const [gtin, second] = [newGtin13(), newGtin13()]
      const one = await labelledItem(store, "Cuff", { upc: gtin })
      await labelledItem(store, "Cuff", { ean: second })
      const asked = (said: string, item = one.itemId) =>
        check({ inventory_item_id: item, serials: ["CU-1"], gtin: said })
      expect(await asked(gtin)).toEqual({
        numbers: [{ number: "CU-1", is_ok: true }],
        gtin: "of_item",
      })
      expect(await asked(`0${second}`)).toMatchObject({
        numbers: [{ is_ok: false, code: "wrong_gtin" }],
        gtin: "of_other",
      })
      const plain = await labelledItem(store, "Cuff", {})
      expect(await asked(newGtin13(), plain.itemId)).toMatchObject({ gtin: "unknown" })
      expect(await asked(gtin, plain.itemId)).toMatchObject({ gtin: "of_other" })
    })
  })
}

export default suite
