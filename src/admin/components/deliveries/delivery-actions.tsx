import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { whyNotOfDelivery, type DeliveryStep } from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"
import { useCancelDelivery, useCloseDelivery } from "../../hooks/use-deliveries"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { FormDrawer } from "../common/form-drawer"
import { StepMenu } from "../common/step-menu"
import { ReasonField } from "../common/reason-field"
import { standingOf, sumsOf } from "./sums"

const STEPS = ["change", "close", "cancel"] as const satisfies readonly DeliveryStep[]
type End = Exclude<(typeof STEPS)[number], "change">

/** What can be done to a delivery beside receiving; what cannot says why. */
export const DeliveryActions = ({ delivery }: { delivery: DeliveryView }) => {
  const t = useT()
  const navigate = useNavigate()
  const [end, setEnd] = useState<End | null>(null)
  const steps = STEPS.map((name) => ({ name, why: whyNotOfDelivery(name, standingOf(delivery)) }))
  if (steps.every(({ why }) => why !== null)) {
    return null
  }
  return (
    <>
      <StepMenu
        right="receive"
        steps={steps.map(({ name, why }) => ({
          name,
          label: t(`delivery.steps.${name}`),
          whyNot: why && t(`delivery.whyNot.${why}`),
        }))}
        onStep={(name) =>
          name === "change" ? navigate(paths.changeDelivery(delivery.id)) : setEnd(name)
        }
      />
      {end && <EndDrawer delivery={delivery} end={end} onClose={() => setEnd(null)} />}
    </>
  )
}

const EndDrawer = ({
  delivery,
  end,
  onClose,
}: {
  delivery: DeliveryView
  end: End
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [reason, setReason] = useState("")
  const ends = { close: useCloseDelivery(delivery.id), cancel: useCancelDelivery(delivery.id) }
  const { mutate, isPending, error } = ends[end]
  const { missing, counts } = sumsOf(delivery)
  const sentences = [
    end === "close" && t("delivery.endHints.missing", { count: missing }),
    t("delivery.endHints.freed", { count: counts.expected }),
  ]
  return (
    <FormDrawer
      title={t(`delivery.steps.${end}`)}
      description={sentences.filter(Boolean).join(" ")}
      submitLabel={t(`delivery.steps.${end}`)}
      isDanger={end === "cancel"}
      isSubmitting={isPending}
      error={error}
      onSubmit={() =>
        mutate(reason.trim() === "" ? {} : { reason: reason.trim() }, {
          onSuccess: ({ operation }) => {
            showUndo(t(`delivery.done.${end}`), operation.id)
            onClose()
          },
        })
      }
      onClose={onClose}
    >
      <ReasonField isOptional autoFocus value={reason} onChange={setReason} />
    </FormDrawer>
  )
}
