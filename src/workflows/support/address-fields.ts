/** The fields of an address in Medusa that say who and where somebody is, in the order in which they are written. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
] as const

/** An address as it is read by these fields. */
export type Address = Record<(typeof ADDRESS_FIELDS)[number], string | null>

/** The same fields of an address that is part of something else, as a query names them. */
export function addressFieldsOf(name: string): string[] {
  return ADDRESS_FIELDS.map((field) => `${name}.${field}`)
}
