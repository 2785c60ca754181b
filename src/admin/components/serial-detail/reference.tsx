import type { EventView, OrderRef } from "../../../types/api"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"

const LINKS: Record<string, (id: string) => string> = {
  order: paths.order,
  customer: paths.customer,
  stock_location: paths.location,
  case: paths.case,
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
