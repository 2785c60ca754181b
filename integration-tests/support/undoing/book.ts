import type { UnitBookResponse } from "../../../src/types/book"
import { by, type Undoables } from "./stage"

/** The acquisition and disposition record. */
export const BOOK: Undoables = {
  correct_book: [
    by(
      "book",
      async ({ store, id }) => {
        const path = `/admin/serials/${await id(1)}/book`
        let day = 1
        return async () => {
          const { entries } = await store.admin.get<UnitBookResponse>(path)
          const [latest] = entries.slice(-1)
          day += 1
          return store.admin.post(`/admin/serial-book/${latest!.entry_no}/correct`, {
            occurred_on: `2026-01-0${day}`,
            reason: "wrong day",
          })
        }
      },
      { policy: { book: "keep" } }
    ),
  ],
}
