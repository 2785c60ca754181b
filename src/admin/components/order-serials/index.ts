export { OrderSerialsSection } from "./order-serials-section"
