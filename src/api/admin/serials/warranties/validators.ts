import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import { WARRANTY_CHANGES, type WarrantyChange } from "../../../../lifecycle/warranty"
import { calendarDate, listUpTo, namedSerial, shortText } from "../../../validators"

/** Which of the fields beside `serials` and `reason` a change says, and whether it says all of them or some. */
const SAID: Record<WarrantyChange, readonly ("months" | "start" | "end")[]> = {
  extend: ["months"],
  set: ["start", "end"],
  void: [],
  reinstate: [],
}

/** POST /admin/serials/warranties */
export const ChangeWarranties = z
  .strictObject({
    serials: listUpTo(MAX_SERIALS, namedSerial, 1),
    change: z.enum(WARRANTY_CHANGES),
    months: z.number().int().min(1).max(600).optional(),
    start: calendarDate.optional(),
    end: calendarDate.optional(),
    reason: shortText.min(1),
  })
  .superRefine((body, context) => {
    const said = (["months", "start", "end"] as const).filter((field) => body[field] !== undefined)
    const takes = SAID[body.change]
    const isAmiss = takes.length > 0 && said.length === 0
    const stray = said.filter((field) => !takes.includes(field))
    if (isAmiss || stray.length > 0) {
      const message =
        takes.length === 0
          ? `${body.change} takes nothing but a reason`
          : `${body.change} takes ${takes.join(", ")}`
      context.addIssue({ code: "custom", message, path: [stray[0] ?? "change"] })
    }
  })
