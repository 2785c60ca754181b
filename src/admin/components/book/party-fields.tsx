import { useT } from "../../i18n/use-t"
import { TextField } from "../common/field"

const FIELDS = ["name", "address", "licence_number"] as const

/** A party of the book as it is typed. */
export type PartyDraft = Record<(typeof FIELDS)[number], string>

/** Whom a unit comes from or goes to: name, address and licence number. */
export const PartyFields = ({
  value,
  optional = [],
  onChange,
}: {
  value: PartyDraft
  /** Which of them are marked as such. */
  optional?: readonly (keyof PartyDraft)[]
  onChange: (said: Partial<PartyDraft>) => void
}) => {
  const t = useT()
  return FIELDS.map((name) => (
    <TextField
      key={name}
      label={t(`book.party.${name}`)}
      isOptional={optional.includes(name)}
      value={value[name]}
      onChange={(text) => onChange({ [name]: text })}
    />
  ))
}
