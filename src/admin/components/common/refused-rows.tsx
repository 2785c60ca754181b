import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import { LONG_LIST } from "./inline-styles"

/** The serials that a refusal names, as many as the API does, each with its reason; nothing when it names one at most. */
export const RefusedRows = ({ error }: { error: unknown }) => {
  const t = useT()
  if (!(error instanceof ApiError) || error.rows.length < 2) {
    return null
  }
  const unnamed = error.total - error.rows.length
  return (
    <ul
      className="bg-ui-tag-red-bg flex flex-col gap-y-1 rounded-lg px-3 py-2"
      style={LONG_LIST}
      tabIndex={0}
      data-testid="refused-rows"
    >
      {error.rows.map(({ serial, message }, place) => (
        <li key={place} className="txt-small text-ui-tag-red-text">
          {message ?? serial}
        </li>
      ))}
      {unnamed > 0 && (
        <li className="txt-small text-ui-tag-red-text">{t("general.more", { count: unnamed })}</li>
      )}
    </ul>
  )
}
