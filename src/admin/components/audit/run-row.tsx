import { StatusBadge, Text } from "@medusajs/ui"
import type { AuditRunView } from "../../../types/audit"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"

/** An earlier verification in a line. */
export const RunRow = ({ run }: { run: AuditRunView }) => {
  const t = useT()
  const day = useDay()
  const isBroken = run.fault_count > 0
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-2">
      <StatusBadge color={isBroken ? "red" : "green"}>
        {isBroken ? t("audit.broken", { count: run.fault_count }) : t("audit.whole")}
      </StatusBadge>
      <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
        {[
          t("audit.units", { count: run.serial_count }),
          day(run.finished_at ?? run.started_at, { withTime: true }),
        ].join(" · ")}
      </Text>
    </li>
  )
}
