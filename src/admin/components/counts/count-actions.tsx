import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { CLOSE_COUNT, whyNotStep, type CountStep } from "../../../lifecycle/counts"
import type { CountResponse } from "../../../types/counts"
import { useApproveStocktake } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { StepMenu } from "../common/step-menu"
import { CloseDrawer } from "./close-drawer"
import { CancelDrawer, RecountDrawer, ReopenDrawer } from "./step-drawers"
import type { RecountList } from "./use-recount-list"
import type { Ticks } from "./use-ticks"
import { WithRight } from "../common/with-right"

/** The steps that are taken from here; scanning and its end stand where one scans. */
const STEPS = ["approve", "close", "recount", "cancel"] as const satisfies readonly CountStep[]
type Step = (typeof STEPS)[number]

/** What can be done to a count now; what cannot says why. */
export const CountActions = ({
  count,
  operations,
  ticks,
  recounts,
}: CountResponse & { ticks: Ticks; recounts: RecountList }) => {
  const t = useT()
  const [open, setOpen] = useState<Step | "reopen" | null>(null)
  const approve = useApproveStocktake(count.id)
  const close = () => setOpen(null)
  const state = { status: count.status, is_approved: count.approved_at !== null }
  const steps = STEPS.map((name) => ({ name, why: whyNotStep(name, state) }))
  const next = (["close", "approve"] as const).find((name) => whyNotStep(name, state) === null)
  const closing = operations.find(({ kind, is_reverted }) => kind === CLOSE_COUNT && !is_reverted)

  const take = (step: Step) =>
    step === "approve"
      ? approve.mutate(
          {},
          {
            onSuccess: () => toast.success(t("count.approved")),
            onError: (error) =>
              void toast.error(t("count.notDone"), { description: messageOf(error) }),
          }
        )
      : setOpen(step)

  return (
    <WithRight right="count_approve">
      {next && (
        <Button size="small" isLoading={approve.isPending} onClick={() => take(next)}>
          {t(`count.steps.${next}`)}
        </Button>
      )}
      {steps.some(({ why }) => why === null) && (
        <StepMenu
          right="count_approve"
          steps={steps.map(({ name, why }) => ({
            name,
            label: t(`count.steps.${name}`),
            whyNot: why && t(`count.whyNot.${why}`),
          }))}
          onStep={take}
        />
      )}
      {closing?.can_be_undone && (
        <Button size="small" variant="secondary" onClick={() => setOpen("reopen")}>
          {t("count.undoClosing")}
        </Button>
      )}
      {open === "close" && <CloseDrawer count={count} ticks={ticks} onClose={close} />}
      {open === "cancel" && <CancelDrawer count={count} onClose={close} />}
      {open === "recount" && (
        <RecountDrawer
          count={count}
          recounts={recounts}
          onDone={() => {
            ticks.clear()
            recounts.clear()
          }}
          onClose={close}
        />
      )}
      {open === "reopen" && closing && (
        <ReopenDrawer operationId={closing.id} units={closing.serial_count} onClose={close} />
      )}
    </WithRight>
  )
}
