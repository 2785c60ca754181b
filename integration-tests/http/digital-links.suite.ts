import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProduct } from "../../scripts/store-client"
import { gs1CheckDigit } from "../../src/lifecycle/check-digits"
import type { PolicyBody } from "../../src/types/policies"
import type { DigitalLinkResponse } from "../../src/types/buyers"
import { fromElsewhere } from "../support/buyers"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"

let made = 0

/** A GTIN-13 that no other product here has. */
const newGtin = () => {
  const digits = `95212399${String((made += 1)).padStart(4, "0")}`
  return digits + gs1CheckDigit(digits)
}

/** What a scanned GS1 Digital Link leads to in a storefront. */
const suite: StoreSuite = (store) => {
  const linkOf = (gtin: string, number?: string) =>
    `https://shop.example/01/${gtin}${number === undefined ? "" : `/21/${encodeURIComponent(number)}`}`
  const pathOf = (link: string) => `/store/serials/digital-link?link=${encodeURIComponent(link)}`
  const resolve = (link: string) => fromElsewhere(store.shop).get<DigitalLinkResponse>(pathOf(link))

  /** A product with a GTIN, and units of these numbers in stock. */
  const labelled = async (
    numbers: string[],
    parts: PolicyBody["parts"] = { storefront: "verify" }
  ) => {
    const { admin, ids } = store
    const ean = newGtin()
    const location_id = ids.locations[0]!.id
    const product = await createProduct(admin, ids, {
      title: `Linked ${ean}`,
      variants: [{ sku: ean, ean, stock: { [location_id]: 0 } }],
    })
    const [variant] = product.variants
    const inventory_item_id = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${inventory_item_id}`, { is_tracked: true, parts })
    await admin.post("/admin/serials/receive", { inventory_item_id, location_id, serials: numbers })
    return { ean, gtin: ean.padStart(14, "0"), product, variant: variant! }
  }

  it("names the product and its variant, and vouches for the unit", async () => {
    const { ean, gtin, product, variant } = await labelled(["LINK-A/1"])
    const named = {
      id: product.id,
      title: `Linked ${ean}`,
      variant: { id: variant.id, title: variant.title },
    }
    const answer = await resolve(linkOf(gtin, "LINK-A/1"))
    expect(answer).toMatchObject({
      gtin,
      number: "LINK-A/1",
      product: named,
      verified: true,
      unit: { status: "genuine", is_under_warranty: false },
    })
    expect(await resolve(linkOf(ean, "link-a/1"))).toMatchObject({ gtin, verified: true })
    expect(await resolve(linkOf(ean))).toMatchObject({
      gtin,
      number: null,
      product: named,
      verified: false,
      unit: null,
    })
  })

  it("does not vouch for a number under the GTIN of another product", async () => {
    const [one, other] = [await labelled(["LINK-B1"]), await labelled(["LINK-B2"])]
    expect(await resolve(linkOf(one.gtin, "LINK-B1"))).toMatchObject({ verified: true })
    expect(await resolve(linkOf(other.gtin, "LINK-B1"))).toMatchObject({
      product: { id: other.product.id },
      verified: false,
      unit: null,
    })
    expect(await resolve(linkOf(newGtin(), "LINK-B1"))).toMatchObject({
      product: null,
      verified: false,
      unit: null,
    })
  })

  it("answers unknown numbers as those of items that are not for the public, by the same statements", async () => {
    const open = await labelled(["LINK-C1"])
    const closed = await labelled(["LINK-C2"], {})
    const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const statements = async (link: string) => {
      const seen: string[] = []
      const listener = ({ sql }: { sql: string }) =>
        seen.push(sql.replace(/in \('[^)]*'\)/g, "in (…)"))
      pool.on("query", listener)
      const answer = await resolve(link)
      pool.removeListener("query", listener)
      return { answer, seen: seen.sort() }
    }
    // Subscribers of what came before may be at work meanwhile: asked again until they are done.
    await eventually(async () => {
      const hidden = await statements(linkOf(closed.gtin, "LINK-C2"))
      const unknown = await statements(linkOf(closed.gtin, "LINK-C9"))
      const known = await statements(linkOf(open.gtin, "LINK-C1"))
      expect({ ...hidden.answer, number: null }).toEqual({ ...unknown.answer, number: null })
      expect(hidden.answer).toMatchObject({ verified: false, unit: null })
      expect(known.answer.verified).toBe(true)
      expect(hidden.seen).toEqual(unknown.seen)
      // What is verified is told by its answer; only its name is read beyond.
      expect(known.seen).toEqual(expect.arrayContaining(unknown.seen))
      expect(unknown.seen.filter((sql) => / from serial/.test(sql)).length).toBeGreaterThan(1)
    })
  })

  it("names no product that is not sold where the key is for", async () => {
    const { gtin, product } = await labelled(["LINK-D1"])
    await store.admin.post(`/admin/products/${product.id}`, { status: "draft" })
    expect(await resolve(linkOf(gtin, "LINK-D1"))).toMatchObject({ product: null, verified: true })
  })

  it("refuses what is no Digital Link, and counts tries with those of verifying", async () => {
    const { ean } = await labelled(["LINK-E1"])
    const refused = [
      "LINK-E1",
      "https://shop.example/products/saw",
      "https://shop.example/01/123/21/X",
      linkOf(`${ean.slice(0, -1)}${(Number(ean.at(-1)) + 1) % 10}`, "LINK-E1"),
      `${linkOf(ean)}/21/%E0`,
    ]
    for (const link of refused) {
      await expect(resolve(link)).rejects.toMatchObject({ status: 400 })
    }
    const shop = fromElsewhere(store.shop)
    const ask = (path: string) => shop.send<{ code?: string }>("GET", path)
    const all = Array.from({ length: 15 }, () => [
      ask(pathOf(linkOf(ean, "LINK-E1"))),
      ask("/store/serials/verify?number=LINK-E1"),
    ])
    expect((await Promise.all(all.flat())).map(({ status }) => status)).toEqual(
      Array<number>(30).fill(200)
    )
    expect((await ask(pathOf(linkOf(ean)))).body.code).toBe("too_many_tries")
  })
}

export default suite
