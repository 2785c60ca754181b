import { useState } from "react"
import type { TransferView } from "../../../types/transfers"
import { useCancelTransfer, useLoseInTransit } from "../../hooks/use-transfers"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { FormDrawer } from "../common/form-drawer"
import { StepMenu } from "../common/step-menu"
import { ReasonField } from "../common/reason-field"

const STEPS = ["cancel", "lose"] as const
type Step = (typeof STEPS)[number]

/** What else can be done with units on their way: they go back to the origin, or they are lost. */
export const TransferActions = ({ transfer }: { transfer: TransferView }) => {
  const t = useT()
  const [step, setStep] = useState<Step | null>(null)
  return (
    <>
      <StepMenu
        right="transfer"
        steps={STEPS.map((name) => ({ name, label: t(`transfer.steps.${name}`), whyNot: null }))}
        onStep={setStep}
      />
      {step && <StepDrawer transfer={transfer} step={step} onClose={() => setStep(null)} />}
    </>
  )
}

const StepDrawer = ({
  transfer,
  step,
  onClose,
}: {
  transfer: TransferView
  step: Step
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [reason, setReason] = useState("")
  const steps = { lose: useLoseInTransit(transfer.id), cancel: useCancelTransfer(transfer.id) }
  const { isPending, error } = steps[step]
  const said = reason.trim() === "" ? {} : { reason: reason.trim() }
  const answer = {
    onSuccess: ({ operation }: { operation: { id: string; serial_count: number } }) => {
      showUndo(t(`transfer.done.${step}`, { count: operation.serial_count }), operation.id)
      onClose()
    },
  }
  const submit = () =>
    step === "lose"
      ? steps.lose.mutate({ all: true, ...said }, answer)
      : steps.cancel.mutate(said, answer)
  return (
    <FormDrawer
      title={t(`transfer.steps.${step}`)}
      description={t(`transfer.stepHints.${step}`, {
        count: transfer.counts.in_transit,
        place: transfer.origin.name,
      })}
      submitLabel={t(`transfer.steps.${step}`)}
      isDanger={step === "lose"}
      isSubmitting={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReasonField isOptional autoFocus value={reason} onChange={setReason} />
    </FormDrawer>
  )
}
