import { RadioGroup } from "@medusajs/ui"
import { useState } from "react"
import type { CountView, RecountBody } from "../../../types/counts"
import { useRevert } from "../../hooks/use-serials"
import { useCancelStocktake, useRecountStocktake } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import type { RecountList } from "./use-recount-list"

interface DrawerProps {
  count: CountView
  onClose: () => void
}

/** Cancels a count; what was scanned corrects nothing. */
export const CancelDrawer = ({ count, onClose }: DrawerProps) => {
  const t = useT()
  const [reason, setReason] = useState("")
  const { mutate, isPending, error } = useCancelStocktake(count.id)
  return (
    <FormDrawer
      title={t("count.steps.cancel")}
      description={t("count.stepHints.cancel", { count: count.scanned })}
      submitLabel={t("count.steps.cancel")}
      isDanger
      isSubmitting={isPending}
      error={error}
      onSubmit={() =>
        mutate(reason.trim() === "" ? {} : { reason: reason.trim() }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <ReasonField isOptional autoFocus value={reason} onChange={setReason} />
    </FormDrawer>
  )
}

const SCOPES = ["more", "these", "all"] as const
type Scope = (typeof SCOPES)[number]

/** Opens a count for more scans: beside what was scanned, or with the scans of some units or of all set aside. */
export const RecountDrawer = ({
  count,
  recounts,
  onDone,
  onClose,
}: DrawerProps & { recounts: RecountList; onDone: () => void }) => {
  const t = useT()
  const marked = recounts.ids.length
  const [scope, setScope] = useState<Scope>(marked > 0 ? "these" : "more")
  const { mutate, isPending, error } = useRecountStocktake(count.id)
  const bodies: Record<Scope, RecountBody> = {
    more: {},
    these: { serial_ids: [...recounts.ids] },
    all: { all: true },
  }
  return (
    <FormDrawer
      title={t("count.steps.recount")}
      description={t("count.stepHints.recount")}
      submitLabel={t("count.steps.recount")}
      isSubmitting={isPending}
      error={error}
      onSubmit={() =>
        mutate(bodies[scope], {
          onSuccess: () => {
            onDone()
            onClose()
          },
        })
      }
      onClose={onClose}
    >
      <RadioGroup
        aria-label={t("count.steps.recount")}
        value={scope}
        onValueChange={(value) => setScope(value as Scope)}
        className="flex flex-col gap-y-3"
      >
        {SCOPES.map((name) => (
          <RadioGroup.ChoiceBox
            key={name}
            value={name}
            disabled={name === "these" && marked === 0}
            label={t(`count.recounts.${name}`, { count: marked })}
            description={t(`count.recountHints.${name}`, { count: count.scanned })}
          />
        ))}
      </RadioGroup>
    </FormDrawer>
  )
}

/** Undoes the closing of a count: its corrections are taken back, and it is under review again. */
export const ReopenDrawer = ({
  operationId,
  units,
  onClose,
}: {
  operationId: string
  units: number
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useRevert()
  return (
    <FormDrawer
      title={t("count.undoClosing")}
      description={t("count.undoClosingHint", { count: units })}
      submitLabel={t("count.undoClosing")}
      isSubmitting={isPending}
      error={error}
      onSubmit={() => mutate({ operationId }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {null}
    </FormDrawer>
  )
}
