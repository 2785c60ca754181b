import { DEFAULT_BOOK_FIELDS, type BookField, type Party } from "../../../lifecycle/book"
import type { Translate } from "../../i18n/use-t"

/** A column's name: one of those that every store has at first in the admin's language, another as it was typed. */
export function columnLabel(t: Translate, { key, label }: BookField): string {
  const isFirst = DEFAULT_BOOK_FIELDS.some((field) => field.key === key && field.label === label)
  return isFirst ? t(`book.columns.${key}`) : label
}

/** A party on one line; nothing where nobody is known. */
export function partyText(t: Translate, { name, address, licence_number }: Party): string {
  const licence = licence_number && t("book.licenceNo", { number: licence_number })
  return [name, address, licence].filter(Boolean).join(" · ")
}
