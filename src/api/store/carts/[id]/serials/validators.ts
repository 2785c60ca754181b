import { z } from "@medusajs/framework/zod"
import { idText, listUpTo } from "../../../../validators"

/** POST /store/carts/:id/serials */
export const ChooseUnits = z.strictObject({
  line_item_id: idText,
  serial_ids: listUpTo(100, idText),
})
