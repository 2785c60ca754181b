import type { EventView } from "../../../types/api"
import { useDay } from "../../hooks/use-day"
import { useLocations } from "../../hooks/use-places"
import { useConditions } from "../../hooks/use-tracking"
import { useT, type Translate } from "../../i18n/use-t"

// Ids and copies that say nothing to a clerk, or that the line above says already.
const SHOWN = [
  "number",
  "location_id",
  "bin",
  "condition_id",
  "lot",
  "made_on",
  "expires_on",
  "due_on",
  "customer_warranty_start",
  "customer_warranty_end",
  "supplier_warranty_end",
  "supplier",
  "reason",
  "return_disposition",
] as const
type Shown = (typeof SHOWN)[number]

/** What an event changed, in words. */
export const EventChanges = ({ changes }: Pick<EventView, "changes">) => {
  const t = useT()
  const nameOf = useNames(t)
  const shown = SHOWN.filter(
    (field) => changes[field] && !isBlank(changes[field]) && !isNoNews(field, changes[field])
  )
  return shown.length === 0 ? null : (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
      {shown.map((field) => {
        const [before, after] = (changes[field] ?? []).map((value) => nameOf(field, value))
        return (
          <li key={field} className="txt-compact-small text-ui-fg-subtle">
            {t(`fields.${field}`)}: {before && `${before} → `}
            {after || t("general.none")}
          </li>
        )
      })}
    </ul>
  )
}

function isBlank([before, after]: [unknown, unknown]): boolean {
  return (before ?? "") === "" && (after ?? "") === ""
}

/**
 * A unit's first number stands above its history anyway, that a return is over goes without saying, and where a warranty
 * begins or ends with a sale its last day says enough.
 */
function isNoNews(field: Shown, [before, after]: [unknown, unknown]): boolean {
  return (
    (field === "number" && (before ?? "") === "") ||
    (field === "return_disposition" && (after ?? "") === "") ||
    (field === "customer_warranty_start" && ((before ?? "") === "" || (after ?? "") === ""))
  )
}

/** How a changed value reads: ids by their names, dates in the admin's language. */
function useNames(t: Translate): (field: Shown, value: unknown) => string {
  const day = useDay()
  const { data: locations } = useLocations()
  const { data: conditions } = useConditions()
  return (field, value) => {
    if (typeof value !== "string" || value === "") {
      return ""
    }
    switch (field) {
      case "location_id":
        return locations?.find(({ id }) => id === value)?.name ?? value
      case "condition_id":
        return conditions?.conditions.find(({ id }) => id === value)?.name ?? value
      case "return_disposition":
        return t(`return.${value}`)
      default:
        return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value
    }
  }
}
