import type { SerialView } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { Choices } from "./choices"

/** Units of one number, to choose from. */
export const UnitChooser = ({
  units,
  onChoose,
}: {
  units: readonly SerialView[]
  onChoose: (unit: SerialView) => void
}) => {
  const t = useT()
  return (
    <Choices label={t("lookUp.choose")} options={units} onChoose={onChoose}>
      {({ number, item, location }) => (
        <>
          <span className="font-mono">{number}</span>{" "}
          <span className="text-ui-fg-subtle">
            {[item && itemLabel(item), location?.name].filter(Boolean).join(" · ")}
          </span>
        </>
      )}
    </Choices>
  )
}
