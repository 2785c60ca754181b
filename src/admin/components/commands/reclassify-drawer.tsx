import { useState } from "react"
import { onHand } from "../../../lifecycle/statuses"
import { useItem } from "../../hooks/use-places"
import { useReclassify } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { saidOf } from "../../lib/said-of"
import { AlthoughNeeded } from "../common/although-needed"
import { ConditionField, LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { ItemField } from "../common/item-field"
import type { CommandDrawerProps } from "./command-drawer"
import { TakeOutRefused } from "./take-out-refused"

const BLANK = { inventory_item_id: "", condition_id: "", reason: "" }

/** Makes units those of another tracked item, such as the refurbished variant; stock follows. */
export const ReclassifyDrawer = ({
  units,
  onClose,
  onDone,
  onTakeOut,
}: Omit<CommandDrawerProps, "command">) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error, reset } = useReclassify()
  const [values, setValues] = useState(BLANK)
  const set = (change: Partial<typeof BLANK>) => setValues((before) => ({ ...before, ...change }))
  const [isAlthoughNeeded, setAlthoughNeeded] = useState(false)
  const { inventory_item_id, ...said } = values
  const { data: target } = useItem(inventory_item_id)
  const moving = units.filter(({ status }) => onHand(status) > 0).length
  const label = target ? itemLabel(target) : t("reclassify.target")
  const count = units.length
  return (
    <FormDrawer
      title={t("command.reclassify")}
      description={[
        t("reclassify.becomes", { count, item: label }),
        t(moving > 0 ? "reclassify.stockFollows" : "bulk.stockEffect.none", { count: moving }),
      ].join(" ")}
      submitLabel={t("reclassify.submit", { count })}
      isDisabled={inventory_item_id === ""}
      isSubmitting={isPending}
      error={error}
      errorAction={
        <TakeOutRefused units={units} refusal={{ error, reset }} onTakeOut={onTakeOut} />
      }
      onSubmit={() =>
        mutate(
          {
            inventory_item_id,
            serials: units.map(({ id }) => ({ serial_id: id })),
            ...saidOf(said),
            ...(isAlthoughNeeded ? { although_needed: true } : {}),
          },
          {
            onSuccess: ({ operation }) => {
              showUndo(t("reclassify.done", { count: operation.serial_count }), operation.id)
              onDone?.()
              onClose()
            },
          }
        )
      }
      onClose={onClose}
    >
      <ItemField
        value={inventory_item_id}
        onChange={(itemId) => set({ inventory_item_id: itemId })}
      />
      <ConditionField
        label={t("reclassify.condition")}
        isOptional
        value={values.condition_id}
        onChange={(condition_id) => set({ condition_id })}
      />
      <LongTextField
        label={t("fields.reason")}
        isOptional
        rows={2}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <AlthoughNeeded error={error} isOn={isAlthoughNeeded} onChange={setAlthoughNeeded} />
    </FormDrawer>
  )
}
