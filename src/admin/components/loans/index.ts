export { LendPage } from "./lend-page"
export { LoansPage } from "./loans-page"
export { TakeBackPage } from "./take-back-page"
