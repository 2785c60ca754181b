export { CounterSalePage } from "./counter-sale-page"
