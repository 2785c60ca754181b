import { Checkbox, Label, Text } from "@medusajs/ui"
import { useCallback, useId } from "react"
import type { ItemRef, SerialRef } from "../../../types/refs"
import { usePage } from "../../hooks/use-page"
import { useT } from "../../i18n/use-t"
import { isSameNumber, readScan } from "../../lib/scan-text"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"
import { Pager } from "./pager"

/** A unit to choose: enough of it to tell it from the others. */
type ChoosableUnit = Pick<SerialRef, "serial_id" | "number"> & { item?: ItemRef | null }

/** Which units of a document are meant: all, or those that are scanned or ticked. */
export const UnitChoice = ({
  units,
  chosen,
  onChange,
}: {
  units: readonly ChoosableUnit[]
  /** Null is all of them. */
  chosen: readonly string[] | null
  onChange: (change: (chosen: readonly string[] | null) => readonly string[] | null) => void
}) => {
  const t = useT()
  const id = useId()
  const { queue, state } = useScanQueue(useTicking(units, onChange))
  const { shown, pager } = usePage(units)
  if (units.length < 2) {
    return null
  }
  const toggle = (unit: string, isOn: boolean) =>
    onChange((before) => {
      const all = before ?? units.map(({ serial_id }) => serial_id)
      const after = isOn ? [...all, unit] : all.filter((other) => other !== unit)
      return after.length === units.length ? null : after
    })
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-2">{t("which.label")}</legend>
      <ScanField
        queue={queue}
        state={state}
        label={t("which.scan")}
        hint={t("which.hint")}
        shown={1}
      />
      <ul className="shadow-elevation-card-rest divide-y rounded-lg">
        {shown.map(({ serial_id, number, item }) => (
          <li key={serial_id} className="flex items-center gap-x-3 px-3 py-2">
            <Checkbox
              id={`${id}-${serial_id}`}
              checked={chosen === null || chosen.includes(serial_id)}
              onCheckedChange={(isOn) => toggle(serial_id, isOn === true)}
            />
            <Label htmlFor={`${id}-${serial_id}`} size="small" className="min-w-0 truncate">
              <span className="font-mono">{number}</span>{" "}
              <span className="text-ui-fg-subtle">{item?.title ?? item?.sku}</span>
            </Label>
          </li>
        ))}
      </ul>
      <Pager {...pager} />
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("picked.count", { count: chosen?.length ?? units.length })}
      </Text>
    </fieldset>
  )
}

/** Ticks what is scanned; the first scan leaves no other ticked. */
function useTicking(
  units: readonly ChoosableUnit[],
  onChange: (change: (chosen: readonly string[] | null) => readonly string[]) => void
): ScanHandler {
  const t = useT()
  return useCallback(
    async (text) => {
      const number = readScan(text).scan?.number ?? text
      const unit = units.find((one) => isSameNumber(one.number, number))
      if (unit === undefined) {
        return Promise.resolve({ kind: "refused", message: t("which.notAmong", { text }) })
      }
      onChange((before) => [...new Set([...(before ?? []), unit.serial_id])])
      return Promise.resolve({ kind: "taken", message: t("which.ticked", { number: unit.number }) })
    },
    [units, onChange, t]
  )
}

/** How a request names the units that are meant: not at all when it is all of them. */
export function namedUnits(chosen: readonly string[] | null): {
  serials?: { serial_id: string }[]
} {
  return chosen === null ? {} : { serials: chosen.map((serial_id) => ({ serial_id })) }
}
