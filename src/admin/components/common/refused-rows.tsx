import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"

/** How many of the offenders are named at once. */
const SHOWN = 20

/** The serials that a refusal names, each with its reason; nothing when it names one at most. */
export const RefusedRows = ({ error }: { error: unknown }) => {
  const t = useT()
  if (!(error instanceof ApiError) || error.rows.length < 2) {
    return null
  }
  const hidden = error.total - Math.min(SHOWN, error.rows.length)
  return (
    <ul className="bg-ui-tag-red-bg flex flex-col gap-y-1 rounded-lg px-3 py-2">
      {error.rows.slice(0, SHOWN).map(({ serial, message }, place) => (
        <li key={place} className="txt-small text-ui-tag-red-text">
          {message ?? serial}
        </li>
      ))}
      {hidden > 0 && (
        <li className="txt-small text-ui-tag-red-text">{t("general.more", { count: hidden })}</li>
      )}
    </ul>
  )
}
