import type { Right } from "../../lifecycle/rights"

/** Pages where something is done, by the beginning of their paths; every other page is for looking. */
const DOING: readonly [RegExp, Right][] = [
  [/^\/serials\/receive/, "receive"],
  [/^\/serials\/packing/, "capture"],
  [/^\/serials\/counter-sale/, "sell"],
  [/^\/serials\/transfers\/new/, "transfer"],
  [/^\/serials\/deliveries\/(new|[^/]+\/edit)/, "receive"],
  [/^\/serials\/cases\/new/, "repair"],
  [/^\/serials\/loans\/(lend|return)/, "repair"],
  [/^\/serials\/counts\/new/, "count"],
  [/^\/serials\/notices\/new/, "notice"],
  [/^\/serials\/audit/, "audit"],
  [/^\/serials\/privacy/, "privacy"],
]

/** The right that a page of the plugin wants; null for one that is Medusa's. */
export function rightOfPage(path: string): Right | null {
  if (!path.startsWith("/serials")) {
    return null
  }
  return DOING.find(([pattern]) => pattern.test(path))?.[1] ?? "view"
}
