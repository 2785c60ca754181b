import { blocksOf, documents } from "../../scripts/docs/blocks"
import { placeOrder } from "../../scripts/store-client"
import { ADMIN } from "../support/admin-user"
import { buyer } from "../support/buyers"
import { runBlocks, type Variables } from "../support/documents/run"
import type { StoreSuite, TestStore } from "../support/store"
import { trackedProduct } from "../support/tracking"

/** The guides whose blocks are run. Blocks of other documents are type-checked by `npm run check -- types-docs`. */
const GUIDES = documents().filter(
  (document) =>
    document.startsWith("docs/developers/") || document === "docs/guides/adopting-existing-stock.md"
)

/** A store as the guides describe it: an item whose serials nobody tracks yet, and a customer's order for two of it. */
async function variablesFor(store: TestStore, at: number): Promise<Variables> {
  const { server, ids, shop } = store
  const { itemId, variantId, locationId } = await trackedProduct(store, {
    isTracked: false,
    stock: 2,
  })
  const { email, token } = await buyer(store, `guide-${at}`)
  const order = await placeOrder(shop, ids, [{ variantId, quantity: 2 }], { token })
  return {
    STORE: server.baseUrl,
    TOKEN: store.admin.headers.authorization!.replace("Bearer ", ""),
    EMAIL: ADMIN.email,
    PASSWORD: ADMIN.password,
    PUBLISHABLE_KEY: ids.publishableKey,
    ITEM: itemId,
    LOCATION: locationId,
    OTHER_LOCATION: ids.locations[1]!.id,
    ORDER: order.id,
    LINE: order.items![0]!.id,
    CUSTOMER_EMAIL: email,
    CUSTOMER_PASSWORD: "supersecret",
  }
}

/** Whoever copies an example out of a guide gets what the guide says. */
const suite: StoreSuite = (store) => {
  it.each(GUIDES.map((guide, at) => [guide, at] as const))(
    "%s does what it shows",
    async (guide, at) => {
      const blocks = blocksOf(guide)
      const isRun = blocks.some(
        ({ language, words }) => language === "bash" || words.includes("run")
      )
      const ran = await runBlocks(blocks, store, await variablesFor(store, at))
      expect(ran > 0).toBe(isRun)
    }
  )
}

export default suite
