export { OrderClaims } from "./order-claims"
