import type { NoticedFilter } from "../../../modules/serial/queries/noticed-units"
import type { NoticeFilter } from "../../../modules/serial/queries/notices"
import type { ExportNoticedSerialsQuery, ListNoticesQuery } from "./validators"

/** What a list of notices asks for. */
export function filterOf({ kind, status, q }: ListNoticesQuery): NoticeFilter {
  return {
    kinds: kind && [kind],
    statuses: status && [status],
    q: q === "" ? undefined : q,
  }
}

/** What a list of a notice's units asks for; those that were taken out come only when they are. */
export function unitFilterOf({
  resolution,
  status,
  owner,
  q,
  removed,
}: ExportNoticedSerialsQuery): NoticedFilter {
  return {
    stages: removed ? ["removed"] : ["pending", "placed", "lifted"],
    resolutions: resolution,
    statuses: status,
    owner,
    q: q === "" ? undefined : q,
  }
}
