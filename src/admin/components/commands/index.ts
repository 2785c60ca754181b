export { CommandDialog } from "./command-dialog"
export { CommandMenu } from "./command-menu"
export { useSendToTransfer } from "./use-send-to-transfer"
