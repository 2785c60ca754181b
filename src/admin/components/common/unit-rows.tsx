import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { ItemRef, SerialRef } from "../../../types/refs"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { SerialStatus } from "./serial-status"
import { TextLink } from "./text-link"

/** A unit as a document shows it. */
export type UnitRow = SerialRef & { item?: ItemRef | null; bin?: string | null }

/** Units of a document, each a link to its life. */
export function UnitRows<Row extends UnitRow>({
  serials,
  count,
  action,
}: {
  serials: readonly Row[]
  /** How many there are, when not all are shown. */
  count?: number
  action?: (serial: Row) => ReactNode
}) {
  const t = useT()
  const hidden = (count ?? serials.length) - serials.length
  return (
    <>
      <ul className="divide-y">
        {serials.map((serial) => (
          <li
            key={serial.serial_id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-2"
          >
            <Text size="small" leading="compact" className="min-w-[120px] flex-1 break-words">
              <TextLink to={paths.serial(serial.serial_id)} isNumber>
                {serial.number}
              </TextLink>{" "}
              <span className="text-ui-fg-subtle">{serial.item?.title ?? serial.item?.sku}</span>
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
              {[serial.location?.name, serial.bin && t("serial.inBin", { bin: serial.bin })]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <SerialStatus status={serial.status} />
            {action?.(serial)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("general.more", { count: hidden })}
        </Text>
      )}
    </>
  )
}
