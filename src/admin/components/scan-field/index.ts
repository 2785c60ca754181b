export { ScanField } from "./scan-field"
export { useKeptScans } from "./use-kept-scans"
export { useScanQueue } from "./use-scan-queue"
export type { ScanHandler, ScanOutcome, ScanQueue } from "./scan-queue"
