export { InsightPage } from "./insight-page"
