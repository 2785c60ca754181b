import { Button } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { refusedAmong } from "./refused-among"

/** Takes the units that a refusal names out of the selection, so that the others can be done; nothing where none would be left. */
export const TakeOutRefused = ({
  units,
  refusal: { error, reset },
  onTakeOut,
}: {
  units: readonly { id: string }[]
  /** The request that was refused, as its mutation has it. */
  refusal: { error: unknown; reset: () => void }
  /** Nothing where the units are of no selection. */
  onTakeOut?: (ids: readonly string[]) => void
}) => {
  const t = useT()
  const refused = refusedAmong(units, error)
  if (onTakeOut === undefined || refused.length === 0 || refused.length === units.length) {
    return null
  }
  const takeOut = () => {
    onTakeOut(refused)
    reset()
  }
  return (
    <div>
      <Button size="small" variant="secondary" onClick={takeOut}>
        {t("bulk.takeOut", { count: refused.length })}
      </Button>
    </div>
  )
}
