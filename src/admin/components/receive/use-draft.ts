import { useCallback, useEffect, useRef, useState } from "react"
import { EMPTY_DRAFT, parseDraft, type ReceiveDraft } from "./receive-draft"

export interface DraftStore {
  draft: ReceiveDraft
  /** The draft as it is now, also between two renderings: scans come faster than these. */
  current: () => ReceiveDraft
  update: (change: (draft: ReceiveDraft) => ReceiveDraft) => void
  clear: () => void
}

/** A draft that the browser keeps: per item and location, so that two deliveries never mix. */
export function useDraft(itemId: string, locationId: string): DraftStore {
  const key = `medusa-plugin-serials:receive:${itemId}:${locationId}`
  const [draft, setDraft] = useState(() => parseDraft(read(key)))
  const latest = useRef(draft)

  const update = useCallback((change: (draft: ReceiveDraft) => ReceiveDraft) => {
    latest.current = change(latest.current)
    setDraft(latest.current)
  }, [])

  useEffect(() => write(key, draft), [key, draft])

  return {
    draft,
    current: useCallback(() => latest.current, []),
    update,
    clear: useCallback(() => update(({ mode }) => ({ ...EMPTY_DRAFT, mode })), [update]),
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

// Storage may be full or forbidden; the list on the screen is unharmed.
function write(key: string, draft: ReceiveDraft): void {
  try {
    if (draft.units.length === 0 && Object.keys(draft.details).length === 0) {
      localStorage.removeItem(key)
    } else {
      localStorage.setItem(key, JSON.stringify(draft))
    }
  } catch {
    // See above.
  }
}
