import type { Dispatch, SetStateAction } from "react"
import { useT } from "../../i18n/use-t"
import { LocationField, LongTextField } from "./field"

/** What is said of where units are put, and of why. */
export const BLANK_PLACE_AND_REASON = { reason: "", location_id: "" }

/** Where units are put, where that is asked, and why something is done. */
export const PlaceAndReason = ({
  place,
  values,
  onChange,
}: {
  /** How the place is asked for; null where it is not. */
  place: { label: string; hint?: string } | null
  values: typeof BLANK_PLACE_AND_REASON
  onChange: Dispatch<SetStateAction<typeof BLANK_PLACE_AND_REASON>>
}) => {
  const t = useT()
  return (
    <>
      {place && (
        <LocationField
          {...place}
          isOptional
          value={values.location_id}
          onChange={(location_id) => onChange((before) => ({ ...before, location_id }))}
        />
      )}
      <LongTextField
        label={t("fields.reason")}
        rows={2}
        value={values.reason}
        onChange={(reason) => onChange((before) => ({ ...before, reason }))}
      />
    </>
  )
}
