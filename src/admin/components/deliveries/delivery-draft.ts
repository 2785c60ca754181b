import { parseNumbers } from "../../../lifecycle/ranges"
import type { DeliveryBody, DeliveryChangeBody, DeliveryView } from "../../../types/deliveries"

/** One line as it is being entered. */
export interface DraftLine {
  /** What tells it from the others before it has an item. */
  key: number
  item: string
  quantity: string
  /** Announced numbers and ranges, as they were typed. */
  text: string
  /** Whether it stands on the delivery already: then it stays there, and numbers are announced beside those before. */
  isKept: boolean
}

/** A delivery as it is being entered. */
export interface DeliveryDraft {
  supplier: string
  reference: string
  location: string
  expectedOn: string
  note: string
  lines: readonly DraftLine[]
}

const BLANK_LINE: Omit<DraftLine, "key"> = { item: "", quantity: "", text: "", isKept: false }

export const BLANK_DELIVERY: DeliveryDraft = {
  supplier: "",
  reference: "",
  location: "",
  expectedOn: "",
  note: "",
  lines: [{ key: 1, ...BLANK_LINE }],
}

/** A delivery as it stands, for changing it. */
export function draftOf(delivery: DeliveryView): DeliveryDraft {
  return {
    supplier: delivery.supplier,
    reference: delivery.reference ?? "",
    location: delivery.location.id,
    expectedOn: delivery.expected_on ?? "",
    note: delivery.note ?? "",
    lines: delivery.lines.map(({ item, quantity }, place) => ({
      key: place + 1,
      item: item.id,
      quantity: String(quantity),
      text: "",
      isKept: true,
    })),
  }
}

export function addLine({ lines, ...draft }: DeliveryDraft): DeliveryDraft {
  const key = Math.max(0, ...lines.map((line) => line.key)) + 1
  return { ...draft, lines: [...lines, { key, ...BLANK_LINE }] }
}

export function removeLine({ lines, ...draft }: DeliveryDraft, key: number): DeliveryDraft {
  return { ...draft, lines: lines.filter((line) => line.key !== key) }
}

export function changeLine(
  { lines, ...draft }: DeliveryDraft,
  key: number,
  change: Partial<DraftLine>
): DeliveryDraft {
  return {
    ...draft,
    lines: lines.map((line) => (line.key === key ? { ...line, ...change } : line)),
  }
}

/** How many units a line expects: what is said, else as many as there are announced numbers. */
export function quantityOf({ quantity, text, isKept }: DraftLine): number {
  const said = Math.trunc(Number(quantity))
  return quantity.trim() === "" && !isKept ? parseNumbers(text).numbers.length : said
}

function isGood(line: DraftLine): boolean {
  return line.item !== "" && quantityOf(line) > 0 && parseNumbers(line.text).refusals.length === 0
}

/** Whether it can be sent: supplier and location are said, and every line has its own item and a quantity. */
export function isComplete({ supplier, location, lines }: DeliveryDraft): boolean {
  const items = new Set(lines.map(({ item }) => item))
  return (
    supplier.trim() !== "" &&
    location !== "" &&
    lines.length > 0 &&
    items.size === lines.length &&
    lines.every(isGood)
  )
}

/** The request that announces it. */
export function newBodyOf(draft: DeliveryDraft): DeliveryBody {
  const { supplier, reference, location, expectedOn, note, lines } = draft
  return {
    supplier: supplier.trim(),
    ...(reference.trim() === "" ? {} : { reference: reference.trim() }),
    location_id: location,
    ...(expectedOn === "" ? {} : { expected_on: expectedOn }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
    lines: lines.map((line) => ({
      inventory_item_id: line.item,
      quantity: quantityOf(line),
      ...announced(line),
    })),
  }
}

/** The request that makes of a delivery what the draft says: only what differs is said. */
export function changeBodyOf(draft: DeliveryDraft, delivery: DeliveryView): DeliveryChangeBody {
  const before = draftOf(delivery)
  const optional = (value: string) => (value.trim() === "" ? null : value.trim())
  const lines = draft.lines.filter((line) => {
    const same = before.lines.find(({ item }) => item === line.item)
    return same?.quantity !== line.quantity || line.text.trim() !== ""
  })
  return {
    ...(draft.supplier.trim() === before.supplier ? {} : { supplier: draft.supplier.trim() }),
    ...(draft.reference === before.reference ? {} : { reference: optional(draft.reference) }),
    ...(draft.location === before.location ? {} : { location_id: draft.location }),
    ...(draft.expectedOn === before.expectedOn ? {} : { expected_on: optional(draft.expectedOn) }),
    ...(draft.note === before.note ? {} : { note: optional(draft.note) }),
    ...(lines.length === 0
      ? {}
      : {
          lines: lines.map((line) => ({
            inventory_item_id: line.item,
            quantity: quantityOf(line),
            ...announced(line),
          })),
        }),
  }
}

function announced({ text }: DraftLine): { text?: string } {
  return text.trim() === "" ? {} : { text }
}

/** Whether nothing was entered yet. */
export function isBlankDelivery(draft: DeliveryDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(BLANK_DELIVERY)
}

/** The draft as it was kept, or a blank one when there is none or it cannot be read. */
export function parseDelivery(text: string | null): DeliveryDraft {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<DeliveryDraft> | null
    return kept !== null && Array.isArray(kept.lines)
      ? { ...BLANK_DELIVERY, ...kept }
      : BLANK_DELIVERY
  } catch {
    return BLANK_DELIVERY
  }
}
