export { DIALOGS } from "./dialogs"
export { GUIDES } from "./guides"
export { PAGES, WIDGETS } from "./pages"
export { visit, type Screen } from "./screen"
