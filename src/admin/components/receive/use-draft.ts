import { useCallback } from "react"
import { useKept } from "../../hooks/use-kept"
import { isEmptyDraft, parseDraft, withoutReceived, type ReceiveDraft } from "./receive-draft"

export interface DraftStore {
  draft: ReceiveDraft
  /** The draft as it is now, also between two renderings: scans come faster than these. */
  current: () => ReceiveDraft
  update: (change: (draft: ReceiveDraft) => ReceiveDraft) => void
  /** Takes off what was received; what was not in the request stays. */
  settle: (sent: ReceiveDraft) => void
}

/** A draft that the browser keeps: per item, location and expected delivery, so that two deliveries never mix. */
export function useDraft(itemId: string, locationId: string, deliveryId?: string): DraftStore {
  const { value, current, update } = useKept(
    `receive:${[itemId, locationId, deliveryId].filter(Boolean).join(":")}`,
    parseDraft,
    isEmptyDraft
  )
  return {
    draft: value,
    current,
    update,
    settle: useCallback((sent) => update((draft) => withoutReceived(draft, sent)), [update]),
  }
}
