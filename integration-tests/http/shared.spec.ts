import { describeSharedStore } from "../support/store"

// Suites must not import src/workflows/index.ts: it claims hooks, and how is said by options that are not read yet then.
// A carrier that works like Medusa's manual one until a test makes it fail.
describeSharedStore("store", ["http", "flows"], {
  setup: { fulfillmentProvider: "faulty_faulty" },
  pluginOptions: { cartHolds: {} },
})
