import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { Moment } from "../../../lifecycle/availability"
import type { EndingBand, EndingKind } from "../../../lifecycle/endings"
import type { PeriodLength } from "../../../lifecycle/insight"
import { ageingOf } from "../queries/insight/ageing"
import type { InsightFilter } from "../queries/insight/insight-sql"
import { movementsOf } from "../queries/insight/movements"
import { ratesOf, type RateGroup } from "../queries/insight/rates"
import { timeToSaleOf } from "../queries/insight/time-to-sale"
import { forgetReminders, noteOverdue, type Overdue } from "../queries/overdue"
import type { Page } from "../queries/paging"
import * as anomalies from "../queries/anomalies"
import { noteAllTold, noteTold } from "../queries/reminders"
import * as attention from "../queries/attention"
import * as endings from "../queries/endings"
import * as lots from "../queries/lots"
import * as traces from "../queries/traces"
import { BookService } from "./book"
import { retried } from "./retried"

/** What waits for somebody, who was told of it, figures over time, and lots with who got their units. */
export class InsightService extends BookService {
  /** How many serials there are in each status. */
  @InjectManager()
  async statusCounts(
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof attention.statusCounts> {
    return attention.statusCounts(context)
  }

  /** How much waits for somebody: what is late, what ends soon, what is under way. */
  @InjectManager()
  async waiting(
    days: attention.Days,
    @MedusaContext() context: Context = {}
  ): Promise<attention.Waiting> {
    return attention.waiting(context, days)
  }

  /** Notes which cases and loans are overdue on a day. @returns those that nobody has been told of yet */
  @InjectManager()
  async noteOverdue(today: string, @MedusaContext() context: Context = {}): Promise<Overdue[]> {
    return retried(() => this.inTransaction_((inner) => noteOverdue(inner, today), context))
  }

  /** Notes what of one kind ends within bands of days. @returns what nobody has been told of yet, at most so much */
  @InjectManager()
  async noteEndings(
    kind: EndingKind,
    bands: readonly EndingBand[],
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<endings.Ending[]> {
    return retried(() =>
      this.inTransaction_((inner) => endings.noteEndings(inner, kind, bands, limit), context)
    )
  }

  /** Forgets that somebody was told of what is over on a day. */
  @InjectManager()
  async forgetEnded(today: string, @MedusaContext() context: Context = {}): Promise<void> {
    return endings.forgetEnded(context, today)
  }

  /** Notes that something is told. @returns whether it had not been told before */
  @InjectManager()
  async noteTold(
    reminder: string,
    rememberedUntil: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return noteTold(context, reminder, rememberedUntil)
  }

  /** The same of many at once. @returns those that had not been told before */
  @InjectManager()
  async noteAllTold(
    reminders: readonly string[],
    rememberedUntil: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return noteAllTold(context, reminders, rememberedUntil)
  }

  /** Which of these units nobody ever bought. */
  @InjectManager()
  async neverSoldAmong(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return anomalies.neverSoldAmong(context, ids)
  }

  /** Which of these units came onto two or more claims since an instant. */
  @InjectManager()
  async claimedTwice(
    ids: readonly string[],
    since: string,
    @MedusaContext() context: Context = {}
  ): Promise<anomalies.ClaimsOfUnit[]> {
    return anomalies.claimedTwice(context, ids, since)
  }

  /** Takes back that somebody was told of these. */
  @InjectManager()
  async forgetReminders(
    reminders: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return forgetReminders(context, reminders)
  }

  /** What was received, sold and returned, and how many units were in repair, by period. */
  @InjectManager()
  async movementsOf(
    filter: InsightFilter,
    length: PeriodLength,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof movementsOf> {
    return movementsOf(context, filter, length)
  }

  /** Of the units sold in a range, how many came back and how many showed a fault, by item or supplier. */
  @InjectManager()
  async ratesOf(
    filter: InsightFilter,
    group: RateGroup,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof ratesOf> {
    return ratesOf(context, filter, group, page)
  }

  /** How old the units on hand are, in all and by item. */
  @InjectManager()
  async ageingOf(
    filter: Parameters<typeof ageingOf>[1],
    today: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof ageingOf> {
    return ageingOf(context, filter, today, page)
  }

  /** How long units waited for their first sale, in all and by item. */
  @InjectManager()
  async timeToSaleOf(
    filter: InsightFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof timeToSaleOf> {
    return timeToSaleOf(context, filter, page)
  }

  /** A page of lots with what their units come to. */
  @InjectManager()
  async findLots(
    filter: lots.LotFilter,
    page: Page,
    moment: Moment,
    @MedusaContext() context: Context = {}
  ): Promise<lots.LotPage> {
    return lots.findLots(context, filter, page, moment)
  }

  /** A page of units with where they came from and who got them. */
  @InjectManager()
  async tracePage(
    filter: traces.TraceFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof traces.tracePage> {
    return traces.tracePage(context, filter, page)
  }

  /** Units with where they came from and who got them, the first so many. */
  @InjectManager()
  async traceLines(
    filter: traces.TraceFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<traces.TraceLine[]> {
    return traces.traceLines(context, filter, { limit, offset: 0 })
  }
}
