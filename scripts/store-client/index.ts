/**
 * A store's life over Medusa's real HTTP API: used by the tests, the demo store and the benchmarks.
 */
export * from "./catalogue"
export * from "./draft-orders"
export * from "./http-client"
export * from "./login"
export * from "./order-changes"
export * from "./orders"
export * from "./returns"
export * from "./shopping"
export * from "./store-setup"
