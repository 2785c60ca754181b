import type { Photo } from "../../../lifecycle/photos"
import type { EventView } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useLocations } from "../../hooks/use-places"
import { useConditions } from "../../hooks/use-tracking"
import { useT, type Translate } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { shortened } from "../../lib/shortened"
import { EventPhotos } from "./event-photos"
import { TextLink } from "./text-link"

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
  "public_note",
  "reason",
  "return_disposition",
] as const
type Shown = (typeof SHOWN)[number]

/** How much of a text is shown: it is read in full where the unit bears it. */
const SHOWN_OF_TEXT = 160

/** What an event changed, in words, and the photos that it added, took off or showed. */
export const EventChanges = ({ changes, notes }: Pick<EventView, "changes" | "notes">) => {
  const t = useT()
  const nameOf = useNames(t)
  const shown = SHOWN.filter(
    (field) => changes[field] && !isBlank(changes[field]) && !isNoNews(field, changes[field])
  )
  const texts = shown.map((field) => {
    const [before = "", after = ""] = (changes[field] ?? []).map((value) => nameOf(field, value))
    return { field, label: t(`fields.${field}`), before, after }
  })
  const noted = notes && {
    field: "notes" as const,
    label: t("fields.internal_notes"),
    before: notes.before ?? "",
    after: notes.after ?? "",
  }
  const lines = noted ? [...texts, noted] : texts
  const [photosBefore, photosAfter] = (changes.photos ?? []) as Photo[][]
  return (
    <>
      {lines.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
          {lines.map(({ field, label, before, after }) => (
            <li key={field} className="txt-compact-small text-ui-fg-subtle break-words">
              {label}: {before && `${shortened(before, SHOWN_OF_TEXT)} → `}
              {field === "location_id" && after !== "" ? (
                <TextLink to={paths.location(String(changes.location_id?.[1]))}>{after}</TextLink>
              ) : (
                shortened(after, SHOWN_OF_TEXT) || t("general.none")
              )}
            </li>
          ))}
        </ul>
      )}
      {photosBefore && photosAfter && <EventPhotos before={photosBefore} after={photosAfter} />}
    </>
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
