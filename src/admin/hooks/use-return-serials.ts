import type {
  ReturnCaptureBody,
  ReturnReleaseBody,
  ReturnSerialsResponse,
} from "../../types/returns"
import { useOrderDocument } from "./use-order-document"
import { useOrderSerials } from "./use-order-serials"

const OPEN_STATUSES = ["requested", "partially_received"]

/** Whether a return is still to be received. */
export function isOpenReturn({ status }: ReturnSerialsResponse): boolean {
  return OPEN_STATUSES.includes(status)
}

/**
 * The returns of an order with something to do: they are still to be received, or something came back without being
 * named. The order's one answer has them.
 */
export const useReturnsAtHand = (orderId: string): ReturnSerialsResponse[] => {
  const { data } = useOrderSerials(orderId)
  return (data?.returns ?? []).filter(
    (answer) =>
      isOpenReturn(answer) ||
      answer.lines.some(({ components }) =>
        components.some(({ unnamed }) => unnamed.good + unnamed.damaged > 0)
      )
  )
}

export const useCaptureReturn = (orderId: string, id: string) =>
  useOrderDocument<ReturnCaptureBody, "returns">(orderId, { kind: "returns", id }, "capture")

export const useReleaseReturn = (orderId: string, id: string) =>
  useOrderDocument<ReturnReleaseBody, "returns">(orderId, { kind: "returns", id }, "release")

/** For a return that Medusa has received already. */
export const useNameReceived = (orderId: string, id: string) =>
  useOrderDocument<ReturnCaptureBody, "returns">(orderId, { kind: "returns", id }, "name-received")
