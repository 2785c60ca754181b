import { join } from "node:path"
import { dataRoot, repoRoot } from "../lib/paths"
import { PlainError } from "../lib/plain-error"
import { isPortFree } from "../lib/ports"
import type { StoreAddress } from "./running"

/** Where the demo store lets a shop in from. */
export const SHOP_PORT = 8000

/** A storefront that is open. */
export interface OpenShop {
  close: () => Promise<void>
}

/**
 * Opens the example storefront before a store, as it is written.
 * @throws PlainError when another program has the port
 */
export async function openShop(store: StoreAddress, port: number): Promise<OpenShop> {
  if (!(await isPortFree(port))) {
    throw new PlainError(
      `Port ${port} is taken by another program: stop it. The store lets a shop in from http://localhost:${SHOP_PORT} unless its STORE_CORS and AUTH_CORS say otherwise; STOREFRONT_PORT names another port.`
    )
  }
  process.env.VITE_MEDUSA_URL = store.url
  process.env.VITE_PUBLISHABLE_KEY = store.publishableKey
  // Vite is an ES module, which these scripts are not.
  const { createServer } = await import("vite")
  const server = await createServer({
    root: join(repoRoot, "examples/storefront"),
    cacheDir: join(dataRoot, "storefront"),
    logLevel: "warn",
    server: { port, strictPort: true, fs: { allow: [repoRoot] } },
    // Elsewhere npm installs the plugin; here its client is taken as it is written.
    resolve: { alias: { "medusa-plugin-serials/client": join(repoRoot, "src/client/index.ts") } },
  })
  return server.listen()
}
