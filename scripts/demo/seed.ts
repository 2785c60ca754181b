import { shopClient, type HttpClient } from "../store-client"
import { describeUnits } from "./actions/appearances"
import { createCatalogue } from "./actions/catalogue"
import { changeUnits } from "./actions/changes"
import { importOldTill } from "./actions/imports"
import { checkDemo } from "./actions/check"
import { openDocuments } from "./actions/documents"
import { handleOrder } from "./actions/orders"
import { planPacking } from "./actions/packing"
import { numberSources, raiseAwaitingStock, receiveDeliveries } from "./actions/receive"
import { handleReturn } from "./actions/returns"
import { createConditions, createReasons, trackItems } from "./actions/settings"
import { setUpShop } from "./actions/shop"
import { layBasket } from "./actions/counter"
import { registerUnits } from "./actions/ownership"
import { placeOrders, registerShoppers } from "./actions/shoppers"
import { inParallel } from "./in-parallel"
import { Pool } from "./pool"

/** What the seed works with: a fresh store that runs, and its admin user logged in. */
export type SeedContext = {
  server: HttpClient
  admin: HttpClient
  /** Tells the user what is being done. */
  report: (message: string) => void
}

export type SeedResult = { publishableKey: string }

/**
 * Fills the demo store over HTTP, as a shop's life would: the same every time, but for the dates, which count from
 * today. Runs once on an empty store; when it throws, the next start begins anew.
 */
export default async function seed({ server, admin, report }: SeedContext): Promise<SeedResult> {
  report("Setting up the demo store")
  const shop = await setUpShop(admin)
  const catalogue = await createCatalogue(admin, shop)
  const conditions = await createConditions(admin)
  await createReasons(admin)
  await trackItems(admin, catalogue, conditions)

  report("Receiving two thousand serials")
  const desk = { admin, shop, catalogue, conditions, sources: numberSources() }
  const pool = new Pool()
  await receiveDeliveries(desk, pool, "rotterdam")

  report("Selling at the storefront")
  const storefront = shopClient(server, shop.ids.publishableKey)
  const shoppers = await registerShoppers(storefront)
  const orders = await placeOrders(storefront, shop, catalogue, shoppers)

  report("Filling the second location")
  // Only now: where two places have stock, Medusa may reserve at either of them.
  await receiveDeliveries(desk, pool, "utrecht")
  await raiseAwaitingStock(desk)

  report("Packing, sending and taking back")
  // Which unit goes where is decided first, so that it does not depend on who is quicker.
  const packing = orders.map((order) => planPacking(desk, pool, order))
  await inParallel(packing, (plan) => handleOrder(admin, shop, plan))
  await inParallel(orders, (order) => handleReturn(admin, shop, conditions, order))
  await changeUnits(desk, pool)
  report("Sending, repairing, lending, counting and recalling")
  await openDocuments(desk, pool, orders)
  await describeUnits(desk, pool)
  await layBasket(desk, pool)
  await registerUnits(admin, storefront, shoppers, orders)
  await importOldTill(admin)

  report("Checking that serials and stock agree")
  report(`The demo has ${await checkDemo(admin, catalogue)}`)
  return { publishableKey: shop.ids.publishableKey }
}
