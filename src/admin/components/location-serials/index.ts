export { LocationSerialsSection } from "./location-serials-section"
