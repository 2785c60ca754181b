export { ReceivePage } from "./receive-page"
