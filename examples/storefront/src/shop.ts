import Medusa from "@medusajs/js-sdk"
import { serialsClient } from "medusa-plugin-serials/client"

const { VITE_MEDUSA_URL, VITE_PUBLISHABLE_KEY } = import.meta.env

/** What must be said before the shop can open; nothing when all of it is. */
export const missingSettings = Object.entries({ VITE_MEDUSA_URL, VITE_PUBLISHABLE_KEY })
  .filter(([, value]) => !value)
  .map(([name]) => name)

const config = {
  baseUrl: VITE_MEDUSA_URL ?? "http://localhost:9000",
  publishableKey: VITE_PUBLISHABLE_KEY ?? "",
  auth: { type: "jwt" as const },
}

/** Medusa's own store API: products, carts, customers. */
export const sdk = new Medusa(config)

/** The plugin's: choosing units, owning them, checking numbers. */
export const serials = serialsClient(sdk, config).store
