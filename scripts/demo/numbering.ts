import { luhnCheckDigit } from "../../src/lifecycle/check-digits"
import type { ReceiveBody } from "../../src/types/receiving"
import type { Numbering } from "./data/item-types"
import type { Random } from "./random"

/** The part of a receipt that says which numbers. */
type Numbers = Pick<ReceiveBody, "serials" | "text" | "generate">

/** Gives the next numbers of one item, in the form in which they are received. */
export type NumberSource = (count: number) => Numbers

/** The numbers of one item's units, one delivery after the other. */
export function numberSource(numbering: Numbering, random: Random): NumberSource {
  let last = 0
  const several = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  const padded = (value: number, digits: number) => String(value).padStart(digits, "0")
  switch (numbering.by) {
    case "generator":
      return (count) => ({ generate: count })
    case "range": {
      const { prefix, first, digits } = numbering
      return (count) => {
        const from = first + last
        last += count
        return {
          text: `${prefix}${padded(from, digits)}..${prefix}${padded(first + last - 1, digits)}`,
        }
      }
    }
    case "list": {
      const { prefix, first, digits } = numbering
      const next = () => prefix + padded(first + (last += random.between(1, 4)), digits)
      return (count) => ({ text: several(count, next).join("\n") })
    }
    case "imei": {
      const next = () => {
        const digits = numbering.tac + padded((last += random.between(1, 300)), 6)
        return digits + luhnCheckDigit(digits)
      }
      const unit = () => ({ number: next(), identifiers: [{ type: "imei2", value: next() }] })
      return (count) => ({ serials: several(count, unit) })
    }
    case "mac": {
      const unit = () => {
        const label = numbering.tag + padded(last, 4)
        const number = `${numbering.prefix}:${last.toString(16).padStart(2, "0").toUpperCase()}`
        last += 1
        return { number, identifiers: [{ type: "asset_tag", value: label }] }
      }
      return (count) => ({ serials: several(count, unit) })
    }
  }
}

/** The next number of an item alone, as a scanner sends it. */
export function nextNumber(source: NumberSource): string {
  const { serials, text } = source(1)
  const unit = serials?.[0] ?? text?.split("..")[0]
  if (unit === undefined) throw new Error("This item's numbers are made by the store.")
  return typeof unit === "string" ? unit : unit.number
}
