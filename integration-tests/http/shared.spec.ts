import { describeSharedStore } from "../support/store"

// A carrier that works like Medusa's manual one until a test makes it fail.
describeSharedStore("store", ["http", "flows"], {
  setup: { fulfillmentProvider: "faulty_faulty" },
  pluginOptions: { cartHolds: {} },
})
