export { ClaimCodesDrawer } from "./claim-codes-drawer"
