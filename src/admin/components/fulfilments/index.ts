export { OrderFulfilments } from "./order-fulfilments"
