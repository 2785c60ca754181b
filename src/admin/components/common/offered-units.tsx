import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { SerialRef } from "../../../types/refs"
import { useT } from "../../i18n/use-t"
import { toScanField } from "../../lib/focus"

/** How many units are offered as buttons; with more, scanning is quicker than looking. */
const OFFERED = 12

/** Units that may be named, each by a button. */
export const OfferedUnits = ({
  label,
  units,
  nameOf,
  isDisabled,
  onName,
}: {
  label: string
  units: readonly Pick<SerialRef, "serial_id" | "number">[]
  /** What a unit's button says to those who do not see it. */
  nameOf: (number: string) => string
  isDisabled: boolean
  onName: (serialId: string) => void
}) => {
  const t = useT()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      {units.slice(0, OFFERED).map(({ serial_id, number }) => (
        <Button
          key={serial_id}
          size="small"
          variant="secondary"
          disabled={isDisabled}
          aria-label={nameOf(number)}
          onClick={({ currentTarget }) => {
            toScanField(currentTarget)
            onName(serial_id)
          }}
        >
          <Plus aria-hidden />
          <span className="font-mono">{number}</span>
        </Button>
      ))}
      {units.length > OFFERED && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("general.more", { count: units.length - OFFERED })}
        </Text>
      )}
    </div>
  )
}
