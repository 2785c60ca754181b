import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { CountView } from "../../../types/counts"
import { useCloseStocktake } from "../../hooks/use-stocktakes"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ApiError } from "../../lib/api-error"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import { closingPlan, CORRECTABLE, type ClosingPlan } from "./corrections"
import type { Ticks } from "./use-ticks"

/** Says what closing a count does to how many units and to stock, and closes it. */
export const CloseDrawer = ({
  count,
  ticks,
  onClose,
}: {
  count: CountView
  ticks: Ticks
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [reason, setReason] = useState("")
  const { mutate, isPending, error } = useCloseStocktake(count.id)
  const plan = closingPlan(ticks.units, count)
  const isMissingReason = plan.needsReason && reason.trim() === ""
  const refused = error instanceof ApiError ? idsOf(error, ticks) : []

  const close = () =>
    mutate(
      {
        ...Object.fromEntries(
          CORRECTABLE.map((outcome) => [
            outcome,
            ticks.units.filter((unit) => unit.outcome === outcome).map(({ id }) => id),
          ])
        ),
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("count.closed", { count: operation.serial_count }), operation.id)
          ticks.clear()
          onClose()
        },
      }
    )

  return (
    <FormDrawer
      title={t("count.steps.close")}
      description={t("count.stepHints.close")}
      submitLabel={t("count.steps.close")}
      isDanger={plan.lost > 0}
      isDisabled={isMissingReason || ticks.reading !== null}
      isSubmitting={isPending}
      error={error}
      onSubmit={close}
      onClose={onClose}
    >
      <ul className="flex flex-col gap-y-2" data-testid="closing-plan">
        {useSentences(plan, count, missingLeft(count, plan)).map((sentence) => (
          <li key={sentence}>
            <Text size="small">{sentence}</Text>
          </li>
        ))}
      </ul>
      <ReasonField isOptional={!plan.needsReason} autoFocus value={reason} onChange={setReason} />
      {refused.length > 0 && (
        <div>
          <Button size="small" variant="secondary" onClick={() => ticks.remove(refused)}>
            {t("count.untickRefused", { count: refused.length })}
          </Button>
        </div>
      )}
    </FormDrawer>
  )
}

function missingLeft({ outcomes }: CountView, { lost }: ClosingPlan): number {
  return Math.max(0, (outcomes?.missing ?? 0) - lost)
}

function useSentences(plan: ClosingPlan, { bin }: CountView, left: number): string[] {
  const t = useT()
  const { lost, moved, rebinned, found, origins, stock } = plan
  const units = [
    lost > 0 && t("count.plan.lost", { count: lost }),
    moved > 0 && t("count.plan.moved", { count: moved, places: origins.join(", ") }),
    rebinned > 0 && t("count.plan.rebinned", { count: rebinned, bin }),
    found > 0 && t("count.plan.found", { count: found }),
    left > 0 && t("count.plan.left", { count: left }),
  ]
  const levels = stock.map(({ place, change }) =>
    t(change > 0 ? "count.plan.rises" : "count.plan.falls", { place, count: Math.abs(change) })
  )
  return [
    ...units.filter((sentence) => sentence !== false),
    ...(levels.length === 0 ? [t("count.plan.stockStays")] : levels),
  ]
}

/** The ticked units that a refusal names. */
function idsOf({ rows }: ApiError, { units }: Ticks): string[] {
  const named = new Set(rows.flatMap(({ serial, serial_id }) => [serial, serial_id]))
  return units.filter(({ id, number }) => named.has(id) || named.has(number)).map(({ id }) => id)
}
