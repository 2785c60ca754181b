export { OrderReturns } from "./order-returns"
