export { CustomerSerialsSection } from "./customer-serials-section"
