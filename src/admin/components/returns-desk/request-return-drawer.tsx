import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useReturnReasons } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { ChoiceField, LocationField, LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { useRequestReturn } from "./use-request-return"

/** Asks where a unit comes back to and why, and requests its return in Medusa. */
export const RequestReturnDrawer = ({
  serial,
  onClose,
}: SerialResponse & { onClose: () => void }) => {
  const t = useT()
  const { data: reasons } = useReturnReasons()
  const [wish, setWish] = useState({
    location_id: serial.location_id ?? "",
    reason_id: "",
    note: "",
  })
  const set = (change: Partial<typeof wish>) => setWish((before) => ({ ...before, ...change }))
  const { mutate, isPending, error } = useRequestReturn(serial, onClose)
  const { order, item } = serial
  return (
    <FormDrawer
      title={t("desk.request.title", { number: serial.number })}
      description={t("desk.request.description", {
        item: item?.title ?? item?.sku ?? serial.number,
        order: order?.display_id ? `#${order.display_id}` : (order?.id ?? ""),
      })}
      submitLabel={t("desk.request.label")}
      isDisabled={wish.location_id === ""}
      isSubmitting={isPending}
      error={error}
      onSubmit={() => mutate(wish)}
      onClose={onClose}
    >
      <LocationField
        label={t("desk.request.location")}
        value={wish.location_id}
        onChange={(location_id) => set({ location_id })}
      />
      {reasons !== undefined && reasons.length > 0 && (
        <ChoiceField
          label={t("desk.request.reason")}
          isOptional
          value={wish.reason_id}
          onChange={(reason_id) => set({ reason_id })}
          options={reasons.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <LongTextField
        label={t("desk.request.note")}
        isOptional
        rows={2}
        value={wish.note}
        onChange={(note) => set({ note })}
      />
    </FormDrawer>
  )
}
