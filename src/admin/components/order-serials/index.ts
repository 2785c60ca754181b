export { CapturedList } from "./captured-list"
export { OrderSerialsSection } from "./order-serials-section"
export { nameOf, placesOf, type Place } from "./places"
export { useScanOnOrder } from "./use-order-scan"
