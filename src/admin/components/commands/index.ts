export { CommandDrawer } from "./command-drawer"
export { CommandMenu } from "./command-menu"
export { useSendToTransfer } from "./use-send-to-transfer"
