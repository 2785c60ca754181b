import { CASE } from "../../../lifecycle/cases"
import { COUNT } from "../../../lifecycle/counts"
import { DELIVERY } from "../../../lifecycle/deliveries"
import { IMPORT } from "../../../lifecycle/imports"
import { NOTICE } from "../../../lifecycle/notices"
import { TRANSFER } from "../../../lifecycle/transfers"
import type { EventView } from "../../../types/serials"
import type { OrderRef } from "../../../types/refs"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "./text-link"

const LINKS: Record<string, (id: string) => string> = {
  order: paths.order,
  customer: paths.customer,
  stock_location: paths.location,
  [NOTICE]: paths.notice,
  [TRANSFER]: paths.transfer,
  [CASE]: paths.case,
  [COUNT]: paths.stocktake,
  [DELIVERY]: paths.delivery,
  [IMPORT]: paths.import,
}

/** How much of an id is shown: its end, as Medusa does. */
const SHOWN_OF_ID = 7

/** The document that an event belongs to, with a link where there is a page for it. */
export const Reference = ({
  reference,
  order,
}: Pick<EventView, "reference"> & { order: OrderRef | null }) => {
  const t = useT()
  if (reference === null) {
    return null
  }
  const { type, id } = reference
  const name = nameOf(reference, order)
  const known = t(`history.documents.${type}`, {
    id: name,
    defaultValue: t("history.reference", { context: type, id: name }),
  })
  return (
    <>
      {" · "}
      {type in LINKS ? <TextLink to={LINKS[type](id)}>{known}</TextLink> : known}
    </>
  )
}

/** An order by its number, Medusa's other documents by the end of their ids, and a supplier's as they are. */
function nameOf({ id }: { id: string }, order: OrderRef | null): string {
  if (order?.id === id && order.display_id !== null) {
    return `#${order.display_id}`
  }
  return /^[a-z]+_[0-9A-Z]{26}$/.test(id) ? id.slice(-SHOWN_OF_ID) : id
}
