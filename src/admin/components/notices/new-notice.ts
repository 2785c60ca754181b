import type { NoticeKind } from "../../../lifecycle/notices"
import type { NoticeSelectionBody, NoticeTexts, OpenNoticeBody } from "../../../types/notices"

/** Which units a notice is to be about, as it is being said. */
export interface SelectionDraft {
  items: readonly string[]
  lots: string
  suppliers: string
  receivedFrom: string
  receivedUntil: string
  numbers: string
}

/** What a notice is to say, as it is being said. */
export interface TextsDraft {
  title: string
  buyerText: string
  staffText: string
  reference: string
}

export const NO_SELECTION: SelectionDraft = {
  items: [],
  lots: "",
  suppliers: "",
  receivedFrom: "",
  receivedUntil: "",
  numbers: "",
}

export const NO_TEXTS: TextsDraft = { title: "", buyerText: "", staffText: "", reference: "" }

/** The selection that a link begins with, such as that of a lot. */
export function selectionSaidBy(params: URLSearchParams): SelectionDraft {
  const itemId = params.get("inventory_item_id")
  return {
    ...NO_SELECTION,
    lots: params.get("lot") ?? "",
    items: itemId === null ? [] : [itemId],
  }
}

/** Whether anything is said of the units. */
export function isSelecting(draft: SelectionDraft): boolean {
  return Object.keys(selectionOf(draft)).length > 0
}

/** The selection as the API has it; what is not said is left out. */
export function selectionOf(draft: SelectionDraft): NoticeSelectionBody {
  const { items, receivedFrom, receivedUntil, numbers } = draft
  const [lots, suppliers] = [listOf(draft.lots), listOf(draft.suppliers)]
  return {
    ...(items.length > 0 ? { inventory_item_ids: [...items] } : {}),
    ...(lots.length > 0 ? { lots } : {}),
    ...(suppliers.length > 0 ? { suppliers } : {}),
    ...(receivedFrom === "" ? {} : { received_from: receivedFrom }),
    ...(receivedUntil === "" ? {} : { received_until: receivedUntil }),
    ...(numbers.trim() === "" ? {} : { text: numbers }),
  }
}

/** What a notice says, as the API has it. */
export function textsOf({ title, buyerText, staffText, reference }: TextsDraft): NoticeTexts {
  return {
    title: title.trim(),
    buyer_text: buyerText.trim() || null,
    staff_text: staffText.trim() || null,
    authority_reference: reference.trim() || null,
  }
}

/** The request that opens a notice. */
export function openBodyOf(
  kind: NoticeKind,
  selection: SelectionDraft,
  texts: TextsDraft
): OpenNoticeBody {
  return { kind, selection: selectionOf(selection), ...textsOf(texts) }
}

/** Values that are typed one a line: a lot, and what a supplier is called, may have commas. */
function listOf(text: string): string[] {
  return [...new Set(text.split("\n").map((value) => value.trim()))].filter(Boolean)
}
