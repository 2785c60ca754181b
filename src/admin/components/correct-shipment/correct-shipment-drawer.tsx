import { InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { SerialRef } from "../../../types/refs"
import { useCorrectShipment } from "../../hooks/use-order-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { FormDrawer } from "../common/form-drawer"
import { BLANK_PLACE_AND_REASON, PlaceAndReason } from "../common/place-and-reason"
import { UnitChooser } from "../common/unit-chooser"
import { ScanField, useScanQueue } from "../scan-field"
import { effectOf } from "./exchange"
import { useLeftUnit } from "./use-left-unit"

/** Another unit left than the one that was sold: the one that left takes its whole sale. */
export const CorrectShipmentDrawer = ({
  orderId,
  sold,
  itemId,
  onClose,
}: {
  orderId: string
  sold: SerialRef
  itemId: string
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useCorrectShipment(orderId)
  const { left, choice, choose, handler } = useLeftUnit({
    serial_id: sold.serial_id,
    item_id: itemId,
  })
  const { queue, state } = useScanQueue(handler)
  const [values, setValues] = useState(BLANK_PLACE_AND_REASON)
  const { reason = "", ...where } = saidOf(values)
  const effect = left && effectOf(left, where.location_id ?? sold.location?.id ?? null)
  // When both have left, neither is at a location.
  const isSomewhere = effect !== "across"
  const number = left?.kind === "known" ? left.unit.number : left?.number

  const submit = () =>
    left &&
    mutate(
      {
        sold: { serial_id: sold.serial_id },
        left:
          left.kind === "known"
            ? { serial_id: left.unit.id, version: left.unit.version }
            : left.number,
        ...(isSomewhere ? where : {}),
        reason,
      },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("shipment.done", { left: number, sold: sold.number }), operation.id)
          onClose()
        },
      }
    )

  return (
    <FormDrawer
      title={t("shipment.title")}
      description={t("shipment.description", { sold: sold.number })}
      submitLabel={t("shipment.submit")}
      isDisabled={left === null || reason === ""}
      isSubmitting={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ScanField queue={queue} state={state} label={t("shipment.scan")} autoFocus shown={1} />
      <UnitChooser units={choice} onChoose={choose} />
      {left && effect && (
        <InlineTip label={t("shipment.effect")} role="status" data-testid="exchange-effect">
          {t(`shipment.effects.${effect}`, {
            left: number,
            sold: sold.number,
            order: left.kind === "known" ? (left.unit.order?.display_id ?? "") : "",
          })}
        </InlineTip>
      )}
      <PlaceAndReason
        place={
          isSomewhere
            ? {
                label: t("shipment.where", { sold: sold.number }),
                hint: sold.location
                  ? t("shipment.whereHint", { place: sold.location.name })
                  : undefined,
              }
            : null
        }
        values={values}
        onChange={setValues}
      />
    </FormDrawer>
  )
}
