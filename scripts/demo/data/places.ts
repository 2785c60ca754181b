import type { LocationSetup } from "../../store-client"

/** The shop's two places: the first one sends most parcels. */
export const LOCATIONS = {
  rotterdam: { name: "Rotterdam warehouse", city: "Rotterdam", street: "Waalhaven Oostzijde 77" },
  utrecht: { name: "Utrecht store", city: "Utrecht", street: "Oudegracht 143" },
} as const satisfies Record<string, LocationSetup>

export type LocationKey = keyof typeof LOCATIONS

/** Where the shop sends parcels to; its own country first. */
export const COUNTRIES = ["nl", "be", "de"]
