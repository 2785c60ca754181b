import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { NoticeKind, NoticeSelection } from "../../../lifecycle/notices"
import { nextNoticeNumber } from "../queries/notice-number"
import * as units from "../queries/noticed-units"
import * as notices from "../queries/notices"
import type { Page } from "../queries/paging"
import { DocumentsService } from "./documents"

/** Notices, and the units under them. */
export class NoticesService extends DocumentsService {
  /** Takes the next number of a kind of notice; it is never given out again. */
  @InjectManager()
  async nextNoticeNumber(
    kind: NoticeKind,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    return nextNoticeNumber(context, kind)
  }

  /** A page of notices, newest first. */
  @InjectManager()
  async findNotices(
    filter: notices.NoticeFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<notices.NoticePage> {
    return notices.findNotices(context, filter, page)
  }

  /** What notices say, by their numbers, in the order of their opening. */
  @InjectManager()
  async noticesByIds(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<notices.NoticeOfUnit[]> {
    return notices.noticesByIds(context, ids)
  }

  /** The numbers of notices that are still to be placed on units, lifted from some, or told of. */
  @InjectManager()
  async noticesWithWork(@MedusaContext() context: Context = {}): Promise<string[]> {
    return notices.noticesWithWork(context)
  }

  /** The units that a selection is about, those on hand first; with a notice, only those that have not been under it. */
  @InjectManager()
  async selectedUnits(
    selection: NoticeSelection,
    limit: number,
    noticeId?: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return units.selectedUnits(context, selection, limit, noticeId)
  }

  /** What a selection comes to; with a notice, of the units that have not been under it. */
  @InjectManager()
  async selectionSums(
    selection: NoticeSelection,
    noticeId?: string,
    @MedusaContext() context: Context = {}
  ): Promise<units.SelectionSums> {
    return units.selectionSums(context, selection, noticeId)
  }

  /** A page of the units of a notice, in the order of their records. */
  @InjectManager()
  async noticedUnits(
    noticeId: string,
    filter: units.NoticedFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof units.noticedUnits> {
    return units.noticedUnits(context, noticeId, filter, page)
  }

  /** The ids of the first units of a notice, in the order of their records. */
  @InjectManager()
  async noticedIds(
    noticeId: string,
    filter: units.NoticedFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return units.noticedIds(context, noticeId, filter, limit)
  }

  /** Where the units of a notice are, and how many customers have some. */
  @InjectManager()
  async noticedSums(
    noticeId: string,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof units.noticedSums> {
    return units.noticedSums(context, noticeId)
  }

  /** The first units that are to carry a notice and do not yet, those on hand before all others. */
  @InjectManager()
  async pendingUnits(
    noticeId: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return units.pendingUnits(context, noticeId, limit)
  }

  /** The first units under a notice of which nobody has been told yet. */
  @InjectManager()
  async untoldUnits(
    noticeId: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<units.UntoldUnit[]> {
    return units.untoldUnits(context, noticeId, limit)
  }

  /** Notes that it was told that units are under a notice. */
  @InjectManager()
  async noteUnitsTold(
    noticeId: string,
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return units.noteUnitsTold(context, noticeId, serialIds)
  }
}
