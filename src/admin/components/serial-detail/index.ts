export { SerialPage } from "./serial-page"
