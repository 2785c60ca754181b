import { namesParty, type Party } from "../../../lifecycle/book"
import type { BookEntryView, CorrectBookEntryBody } from "../../../types/book"
import type { PartyDraft } from "./party-fields"

/** What may be corrected of an entry, as it is typed. */
export interface CorrectionDraft extends PartyDraft {
  number: string
  occurred_on: string
  /** By the columns' keys. */
  fields: Readonly<Record<string, string>>
  reason: string
}

/** What an entry says, to be typed over. */
export function draftOf({ number, occurred_on, party, fields }: BookEntryView): CorrectionDraft {
  return {
    number,
    occurred_on,
    name: party.name ?? "",
    address: party.address ?? "",
    licence_number: party.licence_number ?? "",
    fields: Object.fromEntries(fields.map(({ key, value }) => [key, value ?? ""])),
    reason: "",
  }
}

/** Whether an entry names somebody; one of a loss does not. */
export function hasParty({ via, side }: BookEntryView): boolean {
  return namesParty(via, side)
}

/** The request that corrects an entry: only what was changed. Null where nothing was. */
export function correctionOf(
  entry: BookEntryView,
  draft: CorrectionDraft
): CorrectBookEntryBody | null {
  const party: Party = {
    name: said(draft.name),
    address: said(draft.address),
    licence_number: said(draft.licence_number),
  }
  const isOtherParty = (Object.keys(party) as (keyof Party)[]).some(
    (name) => party[name] !== entry.party[name]
  )
  const fields = entry.fields
    .map(({ key, value }) => ({ key, before: value, value: said(draft.fields[key] ?? "") }))
    .filter(({ before, value }) => before !== value)
    .map(({ key, value }) => ({ key, value }))
  const changes = {
    ...(draft.number.trim() === entry.number ? {} : { number: draft.number.trim() }),
    ...(draft.occurred_on === entry.occurred_on ? {} : { occurred_on: draft.occurred_on }),
    ...(isOtherParty ? { party } : {}),
    ...(fields.length === 0 ? {} : { fields }),
  }
  return Object.keys(changes).length === 0 ? null : { ...changes, reason: draft.reason.trim() }
}

function said(text: string): string | null {
  return text.trim() || null
}
