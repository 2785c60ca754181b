export { CountPage } from "./count-page"
export { CountsPage } from "./counts-page"
export { StartCountPage } from "./start-count-page"
