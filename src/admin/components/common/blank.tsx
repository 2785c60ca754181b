import { useT } from "../../i18n/use-t"

/** Stands where there is no value. */
export const Blank = () => {
  const t = useT()
  return (
    <span className="text-ui-fg-subtle" aria-label={t("general.none")}>
      –
    </span>
  )
}
