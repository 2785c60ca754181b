import { Button } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useReasons } from "../../hooks/use-settings"
import { useT } from "../../i18n/use-t"
import { LongTextField } from "./field"

/** How many of the store's reasons are offered; those further down can be typed. */
const OFFERED = 8

/** Why something is done: in one's own words, or by one of the store's reasons. */
export const ReasonField = ({
  onChange,
  ...field
}: Omit<ComponentProps<typeof LongTextField>, "label" | "rows">) => {
  const t = useT()
  const { data } = useReasons()
  const reasons = (data?.reasons ?? []).slice(0, OFFERED)
  return (
    <div className="flex flex-col gap-y-2">
      <LongTextField {...field} label={t("fields.reason")} rows={2} onChange={onChange} />
      {reasons.length > 0 && (
        <ul className="flex flex-wrap gap-1.5" aria-label={t("settings.reason.offered")}>
          {reasons.map(({ id, text }) => (
            <li key={id} className="min-w-0">
              <Button
                size="small"
                variant="secondary"
                type="button"
                className="h-auto whitespace-normal break-words text-left"
                aria-pressed={field.value.trim() === text}
                onClick={() => onChange(text)}
              >
                {text}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
