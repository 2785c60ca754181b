import { PlainError } from "../lib/plain-error"
import { urlOfRun } from "./run-file"
import { readSeed } from "./seeding"

/** A store, as a storefront needs to know it. */
export type StoreAddress = { url: string; publishableKey: string }

/**
 * The store that VITE_MEDUSA_URL and VITE_PUBLISHABLE_KEY name, else the demo that runs.
 * @throws PlainError when there is neither
 */
export function storeToOpen(): StoreAddress {
  const { VITE_MEDUSA_URL: named, VITE_PUBLISHABLE_KEY: key } = process.env
  if (named && key) return { url: named, publishableKey: key }
  if (named || key) {
    throw new PlainError("Name both, VITE_MEDUSA_URL and VITE_PUBLISHABLE_KEY, or neither of them.")
  }
  const [url, seed] = [urlOfRun(), readSeed()]
  if (url && seed) return { url, publishableKey: seed.publishableKey }
  throw new PlainError(
    'The demo store does not run yet: start it in another window with "npm start", and wait until it says that it runs; if it was given a DATABASE_URL there, give the same here. For a store of your own, name it in VITE_MEDUSA_URL and VITE_PUBLISHABLE_KEY.'
  )
}
