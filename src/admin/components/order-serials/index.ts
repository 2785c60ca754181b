export { DraftSerialsSection } from "./draft-serials-section"
export { OrderSerialsSection } from "./order-serials-section"
