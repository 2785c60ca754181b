export { StartTransferPage } from "./start-transfer-page"
export { TransferPage } from "./transfer-page"
export { TransfersPage } from "./transfers-page"
