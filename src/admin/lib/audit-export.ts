import type { ExportAuditBody } from "../../types/audit"
import type { ApiRequest } from "./client"

/** Of which units an export is wanted, as fields hold it. */
export interface ExportDraft {
  items: string[]
  locationId: string
  recordedFrom: string
  recordedUntil: string
  numbers: string
}

export const EVERYTHING: ExportDraft = {
  items: [],
  locationId: "",
  recordedFrom: "",
  recordedUntil: "",
  numbers: "",
}

const PATH = "/admin/serials/audit/export"

/** The request for an export. Only numbers need a body: everything else the browser saves while it comes. */
export function exportRequest(draft: ExportDraft): ApiRequest & { isLink: boolean } {
  const days = {
    recorded_from: draft.recordedFrom || undefined,
    recorded_until: draft.recordedUntil || undefined,
  }
  const text = draft.numbers.trim()
  if (text === "") {
    const query = { ...days, inventory_item_id: draft.items, location_id: draft.locationId }
    return { path: PATH, query, isLink: true }
  }
  const body: ExportAuditBody = {
    ...days,
    inventory_item_ids: draft.items.length > 0 ? draft.items : undefined,
    location_ids: draft.locationId === "" ? undefined : [draft.locationId],
    text,
  }
  return { path: PATH, method: "POST", body, isLink: false }
}
