import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import { COMMANDS } from "../../../../lifecycle/transitions"
import { calendarDate, idText, listUpTo, shortText } from "../../../validators"

/** POST /admin/serials/commands; which of the fields a command takes is the transition table's to say. */
export const ChangeSerials = z.strictObject({
  command: z.enum(COMMANDS),
  serial_ids: listUpTo(MAX_SERIALS, idText, 1),
  reason: shortText.optional(),
  location_id: idText.optional(),
  bin: shortText.optional(),
  condition_id: idText.optional(),
  due_on: calendarDate.optional(),
})
