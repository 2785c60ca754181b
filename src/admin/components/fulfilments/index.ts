export { OrderFulfilments } from "./order-fulfilments"
export { ProofRow } from "./proof-row"
