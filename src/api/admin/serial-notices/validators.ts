import { z } from "@medusajs/framework/zod"
import { NOTICE_KINDS, NOTICE_STATUSES, RESOLUTIONS } from "../../../lifecycle/notices"
import { OWNERS, STATUS_NAMES } from "../../../lifecycle/statuses"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { listOf, pageOf, yesOrNo } from "../../query-validators"
import {
  calendarDate,
  idText,
  isStorable,
  listUpTo,
  longText,
  namedSerial,
  NOT_STORABLE,
  shortText,
} from "../../validators"

/** Numbers as they were typed or pasted; ten thousand of them. */
const typed = z.string().max(1_000_000).refine(isStorable, NOT_STORABLE)

const list = <Value extends z.ZodType>(value: Value) => listUpTo(500, value, 1)

const named = {
  serials: listUpTo(MAX_SERIALS, namedSerial, 1).optional(),
  text: typed.optional(),
}

const selection = z.strictObject({
  inventory_item_ids: list(idText).optional(),
  lots: list(shortText.min(1)).optional(),
  suppliers: list(shortText.min(1)).optional(),
  received_from: calendarDate.optional(),
  received_until: calendarDate.optional(),
  ...named,
})

const texts = {
  title: shortText.min(1),
  buyer_text: longText.nullable().optional(),
  staff_text: longText.nullable().optional(),
  authority_reference: shortText.nullable().optional(),
}

/** POST /admin/serial-notices/preview */
export const PreviewNotice = z.strictObject({ selection })

/** POST /admin/serial-notices */
export const OpenNotice = z.strictObject({ kind: z.enum(NOTICE_KINDS), selection, ...texts })

/** POST /admin/serial-notices/:id */
export const ChangeNotice = z.strictObject({ ...texts, title: texts.title.optional() })

/** Which units are meant: exactly one of several ways to say it, of which `serials` and `text` are one. */
function saysWhich<Body extends { serials?: unknown; text?: unknown }>(
  other?: Exclude<keyof Body, "serials" | "text">
) {
  return (body: Body): boolean => {
    const isNamed = body.serials !== undefined || body.text !== undefined
    const isOther = other !== undefined && body[other] !== undefined
    return isNamed !== isOther
  }
}
const SAY_WHICH = { message: "must say in exactly one way which units are meant" }

/** POST /admin/serial-notices/:id/extend */
export const ExtendNotice = z
  .strictObject({ ...named, fitting: z.literal(true).optional(), reason: shortText.optional() })
  .refine(saysWhich("fitting"), SAY_WHICH)

/** POST /admin/serial-notices/:id/reduce */
export const ReduceNotice = z
  .strictObject({ ...named, reason: shortText.optional() })
  .refine(saysWhich(), SAY_WHICH)

/** POST /admin/serial-notices/:id/resolve */
export const ResolveNotice = z
  .strictObject({
    ...named,
    all: z.literal(true).optional(),
    resolution: z.enum(RESOLUTIONS).nullable(),
    note: shortText.optional(),
  })
  .refine(saysWhich("all"), SAY_WHICH)

/** POST /admin/serial-notices/:id/close */
export const CloseNotice = z.strictObject({
  although_unresolved: z.literal(true).optional(),
  reason: shortText.optional(),
})

/** POST /admin/serial-notices/:id/reopen */
export const ReopenNotice = z.strictObject({ reason: shortText.optional() })

/** GET /admin/serial-notices */
export const ListNotices = z.strictObject({
  kind: z.enum(NOTICE_KINDS).optional(),
  status: z.enum(NOTICE_STATUSES).optional(),
  q: shortText.optional(),
  ...pageOf(20),
})
export type ListNoticesQuery = z.infer<typeof ListNotices>

const unitFilters = {
  resolution: listOf(z.enum(["none", ...RESOLUTIONS])).optional(),
  status: listOf(z.enum(STATUS_NAMES)).optional(),
  owner: z.enum(OWNERS).optional(),
  q: shortText.optional(),
  removed: yesOrNo.optional(),
}

/** GET /admin/serial-notices/:id/export */
export const ExportNoticedSerials = z.strictObject(unitFilters)
export type ExportNoticedSerialsQuery = z.infer<typeof ExportNoticedSerials>

/** GET /admin/serial-notices/:id/serials */
export const ListNoticedSerials = z.strictObject({ ...unitFilters, ...pageOf(100) })
export type ListNoticedSerialsQuery = z.infer<typeof ListNoticedSerials>
