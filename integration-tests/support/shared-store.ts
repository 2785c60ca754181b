import type { StoreOptions } from "./store"

/** Where the suites are that share servers. They must not import src/workflows/index.ts: it claims hooks too early. */
export const SHARED_FOLDERS = ["http", "flows"]

/** The store that suites share. Its carrier works like Medusa's manual one until a test makes it fail. */
export const SHARED_STORE: StoreOptions = {
  setup: { fulfillmentProvider: "faulty_faulty" },
  pluginOptions: { cartHolds: {} },
}

/** How many servers share the suites; each has a spec of its own in http/. More than processors: suites also wait. */
export const SHARES = 3
