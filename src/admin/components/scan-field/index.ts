export { ScanField } from "./scan-field"
export { useScanQueue } from "./use-scan-queue"
export type { ScanHandler, ScanOutcome } from "./scan-queue"
