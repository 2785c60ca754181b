/** `npm run storefront`: the example storefront before the running demo, or before a store that is named. */
import { CUSTOMERS, CUSTOMER_PASSWORD } from "./demo/data/customers"
import { storeToOpen } from "./demo/running"
import { openShop, SHOP_PORT } from "./demo/shop"
import { runMain } from "./lib/plain-error"

runMain(async () => {
  const store = storeToOpen()
  const port = Number(process.env.STOREFRONT_PORT ?? SHOP_PORT)
  const shop = await openShop(store, port)
  const url = `http://localhost:${port}`
  console.log(`
The storefront is open.

  Shop             ${url}
  Before           ${store.url}
  Log in           ${CUSTOMERS.sanne.email}
  Password         ${CUSTOMER_PASSWORD}
  Digital Link     ${url}/01/09521234000020/21/VE3.020511

Choose your very unit on "Halden Lite". Ctrl-C closes it; edit examples/storefront, and it follows.
`)
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve)
  })
  await shop.close()
})
