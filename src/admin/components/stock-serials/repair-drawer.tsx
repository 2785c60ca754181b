import { Label, RadioGroup, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { ReconciliationView } from "../../../types/stock"
import { useRepair } from "../../hooks/use-attention"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import { usePickedUnits } from "../picked-units"
import { repairBody, repairName } from "./repair-body"
import { WrittenOffUnits } from "./written-off-units"

/** Offers the repairs that fit a place, says what each does to units and stock, and does the one that is chosen. */
export const RepairDrawer = ({
  place,
  onClose,
}: {
  place: ReconciliationView
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useRepair()
  const [name, setName] = useState(() => (place.repairs[0] ? repairName(place.repairs[0]) : ""))
  const [reason, setReason] = useState("")
  const lost = usePickedUnits(`write-off:${place.inventory_item_id}:${place.location.id}`)
  const fitting = place.repairs.find((one) => repairName(one) === name)
  const isWritingOff = fitting?.repair === "mark_lost"
  const units = isWritingOff ? lost.list.units.map(({ id }) => id) : []
  const isReady =
    fitting !== undefined &&
    reason.trim() !== "" &&
    (!isWritingOff || (units.length > 0 && !lost.isScanning))

  const repair = () =>
    fitting &&
    mutate(repairBody(place, fitting, { reason: reason.trim(), serialIds: units }), {
      onSuccess: ({ operation }) => {
        // Of stock alone there is nothing to undo: the other repair takes it back.
        if (operation.serial_count > 0) {
          showUndo(t("repair.done"), operation.id)
        } else {
          toast.success(t("repair.done"))
        }
        lost.remove(units)
        onClose()
      },
      onError: lost.markRefused,
    })

  return (
    <FormDrawer
      title={t("repair.title")}
      description={t("repair.of", {
        item: place.item?.title ?? place.item?.sku,
        place: place.location.name,
        onHand: place.on_hand,
        stocked: place.stocked,
      })}
      submitLabel={t("repair.submit")}
      isDanger={isWritingOff}
      isDisabled={!isReady}
      isSubmitting={isPending}
      error={error}
      onSubmit={repair}
      onClose={onClose}
    >
      <RadioGroup value={name} onValueChange={setName} aria-label={t("repair.choose")}>
        {place.repairs.map((one) => (
          <div key={repairName(one)} className="flex items-start gap-x-3">
            <RadioGroup.Item value={repairName(one)} id={repairName(one)} className="mt-0.5" />
            <div className="flex flex-col gap-y-0.5">
              <Label htmlFor={repairName(one)} size="small" weight="plus">
                {t(`repair.kinds.${repairName(one)}`, { count: one.quantity })}
              </Label>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t(`repair.effects.${repairName(one)}`, {
                  count: one.quantity,
                  onHand: place.on_hand,
                })}
              </Text>
            </div>
          </div>
        ))}
      </RadioGroup>
      {isWritingOff && <WrittenOffUnits place={place} store={lost} />}
      <ReasonField value={reason} onChange={setReason} />
    </FormDrawer>
  )
}
