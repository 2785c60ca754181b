import type { OwnSerial } from "medusa-plugin-serials/client"
import { day } from "../words"

/** Where the warranty of a unit stands, in a word and a day. */
export function WarrantyBadge({ of: { status, end } }: { of: OwnSerial["warranty"] }) {
  const until = end === null ? "" : ` until ${day(end)}`
  const words = {
    none: ["grey", "No warranty"],
    active: ["green", `Warranty${until}`],
    expired: ["grey", `Warranty ended${end === null ? "" : ` on ${day(end)}`}`],
    void: ["red", "Warranty void"],
  } as const
  const [colour, text] = words[status]
  return <span className={`badge ${colour}`}>{text}</span>
}
