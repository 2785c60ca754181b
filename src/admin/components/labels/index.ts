export { LabelDrawer } from "./label-drawer"
export { PrintLabelsButton } from "./print-labels-button"
