export { PackingPage } from "./packing-page"
