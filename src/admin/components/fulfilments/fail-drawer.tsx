import { useState } from "react"
import { useLoseInDelivery, useUndeliver } from "../../hooks/use-fulfilments"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { FormDrawer } from "../common/form-drawer"
import { BLANK_PLACE_AND_REASON, PlaceAndReason } from "../common/place-and-reason"
import { namedUnits, UnitChoice } from "../common/unit-choice"
import { placesToReturn, type FulfilledUnit } from "./fulfilment-groups"

/** A parcel that was not delivered: it comes back into stock, or the carrier lost it. */
export const FailDrawer = ({
  title,
  step,
  fulfilmentId,
  units,
  onClose,
}: {
  title: string
  step: "undeliver" | "lose"
  fulfilmentId: string
  units: readonly FulfilledUnit[]
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [values, setValues] = useState(BLANK_PLACE_AND_REASON)
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const steps = { undeliver: useUndeliver(fulfilmentId), lose: useLoseInDelivery(fulfilmentId) }
  const { mutate, isPending, error } = steps[step]
  const meant = units.filter(({ serial_id }) => chosen === null || chosen.includes(serial_id))
  const { reason = "", ...where } = saidOf(values)
  return (
    <FormDrawer
      title={t(`fulfilment.steps.${step}`)}
      description={`${title}. ${useEffectText(step, meant, values.location_id !== "")}`}
      submitLabel={t(`fulfilment.submit.${step}`, { count: meant.length })}
      isDanger={step === "lose"}
      isDisabled={meant.length === 0 || reason === ""}
      isSubmitting={isPending}
      isDirty={chosen !== null}
      error={error}
      onSubmit={() =>
        mutate(
          { ...namedUnits(chosen), ...where, reason },
          {
            onSuccess: ({ operation }) => {
              showUndo(
                t(`fulfilment.done.${step}`, { count: operation.serial_count }),
                operation.id
              )
              onClose()
            },
          }
        )
      }
      onClose={onClose}
    >
      <UnitChoice units={units} chosen={chosen} onChange={setChosen} />
      <PlaceAndReason
        place={
          step === "undeliver"
            ? { label: t("fulfilment.backTo"), hint: t("fulfilment.backToHint") }
            : null
        }
        values={values}
        onChange={setValues}
      />
    </FormDrawer>
  )
}

/** What will happen to the units and to stock. */
function useEffectText(
  step: "undeliver" | "lose",
  units: readonly FulfilledUnit[],
  isElsewhere: boolean
): string {
  const t = useT()
  const count = units.length
  if (step === "lose") {
    return t("fulfilment.effects.lose", { count })
  }
  const rises = isElsewhere
    ? [t("fulfilment.risesThere", { count })]
    : placesToReturn(units).map((place) => t("fulfilment.rises", { ...place, place: place.name }))
  return [t("fulfilment.effects.undeliver", { count }), ...rises].join(" ")
}
