import type { Party } from "../../lifecycle/book"
import type { PartyBody } from "../../types/refs"

/** A party as the record has it: what is blank is not known. */
export function partyOf({ name, address, licence_number }: PartyBody): Party {
  return { name, address: address || null, licence_number: licence_number || null }
}
