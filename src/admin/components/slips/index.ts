export { ReceiptPapers } from "./receipt-papers"
export { SlipButton } from "./slip-button"
