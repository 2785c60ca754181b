/** `npm run storefront`: the example storefront before the running demo, or before a store that is named. */
import { join } from "node:path"
import { CUSTOMERS, CUSTOMER_PASSWORD } from "./demo/data/customers"
import { storeToOpen } from "./demo/running"
import { dataRoot, repoRoot } from "./lib/paths"
import { PlainError, runMain } from "./lib/plain-error"
import { isPortFree } from "./lib/ports"

const folder = join(repoRoot, "examples/storefront")

runMain(async () => {
  const { url: store, publishableKey } = storeToOpen()
  const port = Number(process.env.STOREFRONT_PORT ?? 8000)
  if (!(await isPortFree(port))) {
    throw new PlainError(
      `Port ${port} is taken by another program: stop it. The store lets a shop in from http://localhost:8000 unless its STORE_CORS and AUTH_CORS say otherwise; STOREFRONT_PORT names another port.`
    )
  }
  process.env.VITE_MEDUSA_URL = store
  process.env.VITE_PUBLISHABLE_KEY = publishableKey
  // Vite is an ES module, which these scripts are not.
  const { createServer } = await import("vite")
  const server = await createServer({
    root: folder,
    cacheDir: join(dataRoot, "storefront"),
    logLevel: "warn",
    server: { port, strictPort: true, fs: { allow: [repoRoot] } },
    // Elsewhere npm installs the plugin; here its client is taken as it is written.
    resolve: { alias: { "medusa-plugin-serials/client": join(repoRoot, "src/client/index.ts") } },
  })
  await server.listen()
  const url = `http://localhost:${port}`
  console.log(`
The storefront is open.

  Shop             ${url}
  Before           ${store}
  Log in           ${CUSTOMERS.sanne.email}
  Password         ${CUSTOMER_PASSWORD}
  Digital Link     ${url}/01/09521234000020/21/VE3.020511

Choose your very unit on "Halden Lite". Ctrl-C closes it; edit examples/storefront, and it follows.
`)
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve)
  })
  await server.close()
})
