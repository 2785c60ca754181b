import { comparableForm, type FormatRule } from "../../../lifecycle/formats"
import type { FileUnit } from "../../../lifecycle/unit-file"
import type { ReceiveBody } from "../../../types/receiving"
import type { PartyDraft } from "../book"

/** What may be said of all units of a receipt. */
export const DETAIL_FIELDS = [
  "condition_id",
  "supplier",
  "reference",
  "lot",
  "made_on",
  "expires_on",
  "supplier_warranty_start",
  "supplier_warranty_end",
  "public_note",
  "notes",
] as const
export type DetailField = (typeof DETAIL_FIELDS)[number]

/**
 * One number on the list, with what its bar code or its row of a file said of this unit alone; a GTIN among it is held
 * against the item by the server.
 */
export type DraftUnit = FileUnit

/** A receipt in the making. It is kept in the browser, so that a reload loses no scan. */
export interface ReceiveDraft {
  units: readonly DraftUnit[]
  /** Why a number on the list cannot be received, by number. */
  problems: Readonly<Record<string, string>>
  details: Readonly<Partial<Record<DetailField, string>>>
  /** From whom the units come, for the acquisition and disposition record. */
  acquiredFrom?: PartyDraft
  isInStock: boolean
  mode: "scan" | "paste" | "file" | "generate"
  generate: number
}

export const EMPTY_DRAFT: ReceiveDraft = {
  units: [],
  problems: {},
  details: {},
  isInStock: false,
  mode: "scan",
  generate: 1,
}

/** Puts units at the end of the list; those that are on it already are told, not added. */
export function addUnits(
  draft: ReceiveDraft,
  units: readonly DraftUnit[],
  format: FormatRule
): { draft: ReceiveDraft; duplicates: string[] } {
  const seen = new Set(draft.units.map(({ number }) => comparableForm(number, format)))
  const added: DraftUnit[] = []
  const duplicates: string[] = []
  for (const unit of units) {
    const form = comparableForm(unit.number, format)
    if (seen.has(form)) {
      duplicates.push(unit.number)
    } else {
      seen.add(form)
      added.push(unit)
    }
  }
  return { draft: { ...draft, units: [...draft.units, ...added] }, duplicates }
}

/** Takes numbers off the list. */
export function removeUnits(draft: ReceiveDraft, numbers: readonly string[]): ReceiveDraft {
  const gone = new Set(numbers)
  return {
    ...draft,
    units: draft.units.filter(({ number }) => !gone.has(number)),
    problems: Object.fromEntries(
      Object.entries(draft.problems).filter(([number]) => !gone.has(number))
    ),
  }
}

/**
 * The draft after a receipt: what was not in it stays, be it scanned meanwhile or listed beside numbers that were made.
 * A list that goes on keeps what is said of its units; whether they are in stock already holds for the next ones too.
 */
export function withoutReceived(draft: ReceiveDraft, sent: ReceiveDraft): ReceiveDraft {
  const rest =
    sent.mode === "generate"
      ? draft
      : removeUnits(
          draft,
          sent.units.map(({ number }) => number)
        )
  return rest.units.length > 0
    ? rest
    : {
        ...EMPTY_DRAFT,
        mode: draft.mode,
        isInStock: draft.isInStock,
        // What was said meanwhile is said of the next units.
        ...(draft.details === sent.details ? {} : { details: draft.details }),
        ...(draft.acquiredFrom === sent.acquiredFrom ? {} : { acquiredFrom: draft.acquiredFrom }),
      }
}

/** Notes what the server said against numbers on the list; what it said before is forgotten. */
export function withProblems(
  draft: ReceiveDraft,
  rows: readonly { serial?: string; message?: string }[]
): ReceiveDraft {
  const listed = new Set(draft.units.map(({ number }) => number))
  const problems = rows.flatMap(({ serial, message }) =>
    serial !== undefined && listed.has(serial) ? [[serial, message ?? ""]] : []
  )
  return { ...draft, problems: Object.fromEntries(problems) as Record<string, string> }
}

/** A unit as the server checks it: its number, with the GTIN of its label if that is known. */
export function labelled({ number, gtin }: DraftUnit): string | { number: string; gtin: string } {
  return gtin === undefined ? number : { number, gtin }
}

/** How many units the draft would receive. */
export function countOf(draft: ReceiveDraft): number {
  return draft.mode === "generate" ? draft.generate : draft.units.length
}

/** Nobody is named. */
export const NOBODY: PartyDraft = { name: "", address: "", licence_number: "" }

/** Whether something is said of whom the units come from, but not who that is. */
export function lacksName({ acquiredFrom = NOBODY }: ReceiveDraft): boolean {
  const { name, ...others } = acquiredFrom
  return name.trim() === "" && Object.values(others).some((text) => text.trim() !== "")
}

/** The request that receives a draft. */
export function bodyOf(
  draft: ReceiveDraft,
  { itemId, locationId }: { itemId: string; locationId: string }
): ReceiveBody {
  const said = Object.entries(draft.details).filter(([, value]) => value.trim() !== "")
  const { name, address, licence_number } = draft.acquiredFrom ?? NOBODY
  return {
    inventory_item_id: itemId,
    location_id: locationId,
    ...(Object.fromEntries(said) as Partial<ReceiveBody>),
    ...(name.trim() === ""
      ? {}
      : {
          acquired_from: {
            name: name.trim(),
            address: address.trim() || null,
            licence_number: licence_number.trim() || null,
          },
        }),
    ...(draft.isInStock ? { already_in_stock: true } : {}),
    ...(draft.mode === "generate"
      ? { generate: draft.generate }
      : {
          serials: draft.units.map(({ number, ...own }) =>
            Object.keys(own).length === 0 ? number : { number, ...own }
          ),
        }),
  }
}

/** Whether nothing was entered yet. */
export function isEmptyDraft({ units, details, acquiredFrom }: ReceiveDraft): boolean {
  return units.length === 0 && Object.keys(details).length === 0 && acquiredFrom === undefined
}

/** The draft as it was kept, or an empty one when there is none or it cannot be read. */
export function parseDraft(text: string | null): ReceiveDraft {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<ReceiveDraft> | null
    return kept !== null && Array.isArray(kept.units) ? { ...EMPTY_DRAFT, ...kept } : EMPTY_DRAFT
  } catch {
    return EMPTY_DRAFT
  }
}
