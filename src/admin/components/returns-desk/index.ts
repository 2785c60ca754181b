export { ReturnsDeskPage } from "./returns-desk-page"
