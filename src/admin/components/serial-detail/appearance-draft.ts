import type { Photo } from "../../../lifecycle/photos"
import { isSame } from "../../../lifecycle/serial"
import type { DescribeBody, SerialResponse } from "../../../types/serials"

/** A unit's notes and photos, as they are edited. */
export interface AppearanceDraft {
  notes: string
  public_note: string
  photos: readonly Photo[]
}

type Appearance = Pick<SerialResponse["serial"], keyof AppearanceDraft>

/** The draft to begin with. */
export function draftOf({ notes, public_note, photos }: Appearance): AppearanceDraft {
  return { notes: notes ?? "", public_note: public_note ?? "", photos }
}

/** What a draft changes of a unit; null when it changes nothing. */
export function changesOf(draft: AppearanceDraft, serial: Appearance): DescribeBody | null {
  const texts = (["notes", "public_note"] as const).filter(
    (field) => draft[field].trim() !== (serial[field] ?? "")
  )
  const body: DescribeBody = {
    ...Object.fromEntries(texts.map((field) => [field, draft[field].trim() || null])),
    ...(isSame(draft.photos, serial.photos) ? {} : { photos: [...draft.photos] }),
  }
  return Object.keys(body).length === 0 ? null : body
}
