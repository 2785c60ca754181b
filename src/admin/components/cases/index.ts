export { CasePage } from "./case-page"
export { CasesPage } from "./cases-page"
export { OpenCasePage } from "./open-case-page"
