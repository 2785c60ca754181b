import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { ConditionView } from "../../../types/conditions"
import { useSaveCondition } from "../../hooks/use-settings"
import { useT } from "../../i18n/use-t"
import { ConditionBadge } from "../common/condition-badge"
import { ChoiceField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { SwitchRow } from "../common/switch-row"

const COLOURS = ["green", "blue", "orange", "red", "purple", "grey"] as const
const BLANK = {
  name: "",
  description: "",
  colour: "grey" as ConditionView["colour"],
  is_sellable: true,
  rank: "0",
}

/** Adds a condition, or changes one. */
export const ConditionDrawer = ({
  condition,
  onClose,
}: {
  /** null for a new one. */
  condition: ConditionView | null
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useSaveCondition(condition?.id ?? null)
  const [values, setValues] = useState(condition === null ? BLANK : valuesOf(condition))
  const set = (change: Partial<typeof BLANK>) => setValues((before) => ({ ...before, ...change }))
  const { name, description, colour, is_sellable, rank } = values
  const isTurned = condition !== null && condition.is_sellable !== is_sellable
  const save = () =>
    mutate(
      {
        name: name.trim(),
        description: description.trim() === "" ? null : description.trim(),
        colour,
        is_sellable,
        rank: Math.trunc(Number(rank)) || 0,
      },
      {
        onSuccess: () => {
          toast.success(t("settings.saved", { name: name.trim() }))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t(condition === null ? "settings.condition.add" : "settings.condition.edit")}
      submitLabel={t("general.save")}
      isSubmitting={isPending}
      isDisabled={name.trim() === ""}
      error={error}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={t("settings.condition.name")}
        autoFocus
        value={name}
        onChange={(said) => set({ name: said })}
      />
      <TextField
        label={t("settings.condition.description")}
        isOptional
        value={description}
        onChange={(said) => set({ description: said })}
      />
      <div className="flex flex-col gap-y-2">
        <ChoiceField
          label={t("settings.condition.colour")}
          value={colour}
          onChange={(said) => set({ colour: said as ConditionView["colour"] })}
          options={COLOURS.map((value) => ({ value, label: t(`settings.colours.${value}`) }))}
        />
        <div>
          <ConditionBadge
            condition={{
              id: "",
              rank: 0,
              is_sellable,
              description: null,
              colour,
              name: name.trim() || t("settings.condition.name"),
            }}
          />
        </div>
      </div>
      <SwitchRow
        label={t("settings.condition.isSellable")}
        hint={t(isTurned ? "settings.condition.turnedHint" : "settings.condition.isSellableHint")}
        isOn={is_sellable}
        onChange={(isOn) => set({ is_sellable: isOn })}
      />
      <TextField
        label={t("settings.rank")}
        hint={t("settings.rankHint")}
        type="number"
        value={rank}
        onChange={(said) => set({ rank: said })}
      />
    </FormDrawer>
  )
}

function valuesOf({ name, description, colour, is_sellable, rank }: ConditionView): typeof BLANK {
  return { name, description: description ?? "", colour, is_sellable, rank: String(rank) }
}
