import type { ClaimCaptureBody, ClaimReleaseBody } from "../../types/returns"
import { useOrderDocument } from "./use-order-document"

export const useCaptureClaim = (orderId: string, id: string) =>
  useOrderDocument<ClaimCaptureBody, "claims">(orderId, { kind: "claims", id }, "capture")

export const useReleaseClaim = (orderId: string, id: string) =>
  useOrderDocument<ClaimReleaseBody, "claims">(orderId, { kind: "claims", id }, "release")
