import type { NoticeKind, NoticeStage, NoticeStatus, Resolution } from "../lifecycle/notices"
import type { OperationDetailView, OperationView } from "./operations"
import type { CustomerRef, ItemRef, NamedRef, NamedSerial, OrderRef } from "./refs"

/** The bodies and answers of the API about notices: recalls, and units that were stolen. Instants are ISO 8601. */

/** Who did something. */
type ActorView = OperationDetailView["actor"]

/** Which units a notice is about: all that is said must hold of them. Something must be said. */
export interface NoticeSelectionBody {
  inventory_item_ids?: string[]
  lots?: string[]
  suppliers?: string[]
  /** First and last day of receipt, UTC. */
  received_from?: string
  received_until?: string
  /** Units by anything a scanner sends, or by the ids of their records. */
  serials?: NamedSerial[]
  /** What was typed or pasted: numbers apart by line, comma, semicolon or tab, and ranges (`A001..A050`, `A001+50`). */
  text?: string
}

/** POST /admin/serial-notices/preview */
export interface PreviewNoticeBody {
  selection: NoticeSelectionBody
}
export interface NoticePreview {
  count: number
  /** Units of customers, the customers who have them, and units captured for orders that have not left. */
  sold: number
  customers: number
  captured: number
  by_status: { status: string; count: number }[]
  by_location: { location: NamedRef | null; count: number }[]
  by_item: { item: ItemRef; count: number }[]
  /** Numbers that name nothing: the first hundred, and how many there are. */
  unknown: string[]
  unknown_count: number
  /** Whether units that come later and are what it describes come under it by themselves. */
  is_standing: boolean
}
export interface NoticePreviewResponse {
  preview: NoticePreview
}

/** What is said of a notice. */
export interface NoticeTexts {
  title: string
  /** What buyers of units under it are told; without it they are told nothing of it. */
  buyer_text?: string | null
  /** What staff are to do. */
  staff_text?: string | null
  /** Under which number an authority or the maker knows it. */
  authority_reference?: string | null
}

/** POST /admin/serial-notices */
export interface OpenNoticeBody extends NoticeTexts {
  kind: NoticeKind
  selection: NoticeSelectionBody
}

/** POST /admin/serial-notices/:id */
export type ChangeNoticeBody = Partial<NoticeTexts>

/** Units that a request names. */
export interface NoticedUnitsBody {
  serials?: NamedSerial[]
  text?: string
}

/** POST /admin/serial-notices/:id/extend */
export interface ExtendNoticeBody extends NoticedUnitsBody {
  /** Units that are what the notice was opened for and have not been under it. */
  fitting?: true
  reason?: string
}

/** POST /admin/serial-notices/:id/reduce */
export interface ReduceNoticeBody extends NoticedUnitsBody {
  reason?: string
}

/** POST /admin/serial-notices/:id/resolve */
export interface ResolveNoticeBody extends NoticedUnitsBody {
  /** All that are not resolved: ten thousand at a time. */
  all?: true
  /** What became of the units; null takes back what was said. */
  resolution: Resolution | null
  note?: string
}

/** POST /admin/serial-notices/:id/close */
export interface CloseNoticeBody {
  /** That units may be left unresolved. */
  although_unresolved?: true
  reason?: string
}

/** POST /admin/serial-notices/:id/reopen */
export interface ReopenNoticeBody {
  reason?: string
}

/** How far the units of a notice came. */
export interface NoticeProgressView {
  total: number
  unresolved: number
  resolved: Record<Resolution, number>
  /** Units on which it is still being placed, or from which it is still being lifted. */
  under_way: number
}

/** A notice, as screens show it. */
export interface NoticeView {
  /** Its number. */
  id: string
  kind: NoticeKind
  title: string
  buyer_text: string | null
  staff_text: string | null
  authority_reference: string | null
  status: NoticeStatus
  opened_at: string
  opened_by: ActorView
  closed_at: string | null
  closed_by: ActorView | null
  /** Whether units that come later and are what it describes come under it by themselves. */
  is_standing: boolean
  progress: NoticeProgressView
}

/** What a notice was opened for, in names. */
export interface NoticeSelectionView {
  items: ItemRef[]
  lots: string[]
  suppliers: string[]
  received_from: string | null
  received_until: string | null
  /** How many units were named, and how many of the numbers no unit bore. */
  named: number | null
  unknown: number
}

/** GET /admin/serial-notices */
export interface NoticeListQuery {
  kind?: NoticeKind
  status?: NoticeStatus
  q?: string
  limit?: number
  offset?: number
}
export interface NoticeListResponse {
  notices: NoticeView[]
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serial-notices/:id */
export interface NoticeResponse {
  notice: NoticeView & {
    selection: NoticeSelectionView
    /** Where its units are now. */
    by_status: { status: string; count: number }[]
    /** Units of customers, in repair perhaps, and the customers whose they are. */
    with_customers: number
    customers: number
  }
  operations: OperationDetailView[]
}

/** The answer to a request that ran an operation of a notice. */
export interface NoticeOperationResponse {
  operation: OperationView
  notice: NoticeView
}

/** A unit under a notice, with its order and customer. */
export interface NoticedSerial {
  id: string
  number: string
  status: string
  item: ItemRef | null
  location: NamedRef | null
  order: OrderRef | null
  customer: CustomerRef | null
  stage: NoticeStage
  resolution: Resolution | null
  resolved_at: string | null
  resolved_by: ActorView | null
  note: string | null
}

/** GET /admin/serial-notices/:id/serials */
export interface NoticedSerialsQuery {
  resolution?: Resolution | "none" | (Resolution | "none")[]
  status?: string | string[]
  /** What a number begins with. */
  q?: string
  /** Only units that customers have. */
  owner?: string
  /** Units that were taken out, instead of those under it. */
  removed?: boolean
  limit?: number
  offset?: number
}
export interface NoticedSerialsResponse {
  serials: NoticedSerial[]
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serial-notices/:id/fitting: units that are what it was opened for and have not been under it. */
export interface FittingUnitsResponse {
  count: number
}

/** A notice, as the owner of a unit under it is told of it. */
export interface OwnNotice {
  /** Its number. */
  number: string
  kind: NoticeKind
  title: string
  text: string
  opened_at: string
}

/** GET /store/customers/me/serial-notices: what the store says of units of the customer who asks. */
export interface OwnNoticesResponse {
  notices: (OwnNotice & {
    serials: { id: string; number: string; item: ItemRef | null; is_resolved: boolean }[]
  })[]
}
