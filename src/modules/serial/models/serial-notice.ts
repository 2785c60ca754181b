import { model } from "@medusajs/framework/utils"
import { NOTICE_KINDS } from "../../../lifecycle/notices"

/**
 * A recall, or that units are stolen. `id` is its number. Whether it is open follows from its operations (see
 * `queries/notices.ts`).
 */
const SerialNotice = model.define("serial_notice", {
  id: model.text().primaryKey(),
  kind: model.enum([...NOTICE_KINDS]),
  title: model.text(),
  buyer_text: model.text().nullable(),
  staff_text: model.text().nullable(),
  authority_reference: model.text().nullable(),
  /** Which units it is about, as it was said: `NoticeSelection`. */
  selection: model.json(),
  /** Whether it describes units, so that later ones come under it by themselves. */
  is_standing: model.boolean(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialNotice
