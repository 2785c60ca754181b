import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import { SwitchRow } from "./switch-row"

/** Takes units although orders need them: offered only once they were refused for that. */
export const AlthoughNeeded = ({
  error,
  isOn,
  onChange,
}: {
  error: unknown
  isOn: boolean
  onChange: (isOn: boolean) => void
}) => {
  const t = useT()
  const isNeeded = error instanceof ApiError && error.code === "needed_for_orders"
  return isOn || isNeeded ? (
    <SwitchRow
      label={t("needed.although")}
      hint={t("needed.hint")}
      isOn={isOn}
      onChange={onChange}
    />
  ) : null
}
