import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { NoticeRecord } from "../../modules/serial/queries/notices"
import { refuseWith, serialService } from "../support/request"

/** A notice by its number. @throws unknown_notice */
export async function noticeById(container: MedusaContainer, id: string): Promise<NoticeRecord> {
  const page = { limit: 1, offset: 0 }
  const [found] = (await serialService(container).findNotices({ ids: [id] }, page)).notices
  return found ?? refuseWith(refuse("unknown_notice", null, { notice: id }))
}
