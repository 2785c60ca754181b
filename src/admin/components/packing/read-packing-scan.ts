/** What a scan at the packing desk says. */
export type PackingScan =
  | { kind: "fulfil" }
  | { kind: "next" }
  | { kind: "order"; id: string }
  /** `isCertain` when it can be no unit's number. */
  | { kind: "order_number"; number: string; isCertain: boolean }
  | { kind: "unit" }

/** Codes that may be printed and hung up at the desk; keys send them, too, so that they wait for the scans before them. */
export const FULFIL_CODE = "PACK:FULFIL"
export const NEXT_CODE = "PACK:NEXT"

/** Order numbers have no more digits than this; serial numbers mostly do. */
const LONGEST_ORDER_NUMBER = 7

const COMMANDS: ReadonlyMap<string, PackingScan> = new Map([
  [FULFIL_CODE, { kind: "fulfil" }],
  [NEXT_CODE, { kind: "next" }],
])

/** Reads a scan: an order by its id or number (`#36`; `36` may be a unit's number, too), a command, or else a unit. */
export function readPackingScan(text: string): PackingScan {
  const command = COMMANDS.get(text.toUpperCase())
  if (command !== undefined) {
    return command
  }
  if (/^order_[0-9A-Za-z]+$/.test(text)) {
    return { kind: "order", id: text }
  }
  const [, mark, number] = /^(#?)(\d+)$/.exec(text) ?? []
  const isShort = number !== undefined && number.length <= LONGEST_ORDER_NUMBER
  return isShort ? { kind: "order_number", number, isCertain: mark === "#" } : { kind: "unit" }
}
