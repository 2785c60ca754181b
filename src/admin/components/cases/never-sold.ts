import { isSameNumber } from "../../lib/scan-text"

/** Customers' units without a record, as a clerk enters them. */
export interface NeverSold {
  itemId: string
  numbers: readonly string[]
}

export const NONE_NEVER_SOLD: NeverSold = { itemId: "", numbers: [] }

/** What was kept, or nothing when there is none or it cannot be read. */
export function parseNeverSold(text: string | null): NeverSold {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<NeverSold> | null
    return kept !== null && Array.isArray(kept.numbers)
      ? { ...NONE_NEVER_SOLD, ...kept }
      : NONE_NEVER_SOLD
  } catch {
    return NONE_NEVER_SOLD
  }
}

/** Whether there is nothing worth keeping. */
export function isNoneNeverSold({ numbers }: NeverSold): boolean {
  return numbers.length === 0
}

/** Takes off what was sent; what was scanned meanwhile stays, with its product. */
export function withoutSent(list: NeverSold, sent: NeverSold): NeverSold {
  const numbers = list.numbers.filter((number) => !sent.numbers.includes(number))
  return numbers.length === 0 ? NONE_NEVER_SOLD : { ...list, numbers }
}

/** Puts a number at the end, unless it is there already. */
export function addNeverSold(list: NeverSold, number: string): NeverSold {
  return list.numbers.some((other) => isSameNumber(other, number))
    ? list
    : { ...list, numbers: [...list.numbers, number] }
}
