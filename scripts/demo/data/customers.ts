export type CustomerPlan = {
  firstName: string
  lastName: string
  email: string
  street: string
  postalCode: string
  city: string
  countryCode: string
}

/** Every customer of the demo logs in to a storefront with this. */
export const CUSTOMER_PASSWORD = "serials-demo"

const rows = {
  sanne: ["Sanne", "de Vries", "Nieuwe Binnenweg 214", "3021 GK", "Rotterdam", "nl"],
  daan: ["Daan", "Bakker", "Amsterdamsestraatweg 88", "3513 AH", "Utrecht", "nl"],
  fatima: ["Fatima", "El Amrani", "Javastraat 121", "1094 HB", "Amsterdam", "nl"],
  joris: ["Joris", "Vermeulen", "Brusselsestraat 45", "3000", "Leuven", "be"],
  lotte: ["Lotte", "Jansen", "Herestraat 17", "9711 LC", "Groningen", "nl"],
  emre: ["Emre", "Yıldız", "Keupstraße 30", "51063", "Köln", "de"],
  anouk: ["Anouk", "Peeters", "Lange Leemstraat 109", "2018", "Antwerpen", "be"],
  thomas: ["Thomas", "Visser", "Steenweg 9", "3511 JK", "Utrecht", "nl"],
  mei: ["Mei", "Chen", "Boschstraat 52", "6211 AX", "Maastricht", "nl"],
  bram: ["Bram", "Hendriks", "Kruisstraat 3", "5612 CA", "Eindhoven", "nl"],
  ingrid: ["Ingrid", "Sørensen", "Eigelstein 70", "50668", "Köln", "de"],
  willem: ["Willem", "van den Berg", "Voorstraat 261", "3311 EP", "Dordrecht", "nl"],
} as const

export type CustomerKey = keyof typeof rows

/** The shop's customers. */
export const CUSTOMERS = Object.fromEntries(
  Object.entries(rows).map(
    ([key, [firstName, lastName, street, postalCode, city, countryCode]]) => [
      key,
      { firstName, lastName, email: `${key}@example.com`, street, postalCode, city, countryCode },
    ]
  )
) as Record<CustomerKey, CustomerPlan>
