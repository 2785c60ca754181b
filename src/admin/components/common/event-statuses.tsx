import { ArrowRightMini } from "@medusajs/icons"
import type { EventView } from "../../../types/serials"
import { SerialStatus } from "./serial-status"

/** From which status an event took a unit to which; nothing where it stayed. */
export const EventStatuses = ({
  event: { from_status, to_status },
}: {
  event: Pick<EventView, "from_status" | "to_status">
}) =>
  from_status === to_status ? null : (
    <span className="flex items-center gap-x-1">
      {from_status && from_status !== "void" && (
        <>
          <SerialStatus status={from_status} />
          <ArrowRightMini aria-hidden className="text-ui-fg-muted" />
        </>
      )}
      <SerialStatus status={to_status} />
    </span>
  )
