export { CaseStepDrawer } from "./case-step-drawer"
