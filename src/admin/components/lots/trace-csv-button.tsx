import { ArrowDownTray } from "@medusajs/icons"
import { IconButton, toast, Tooltip } from "@medusajs/ui"
import type { TraceQuery } from "../../../types/lots"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { download } from "../../lib/client"
import { localDay } from "../../lib/scan-text"

/** Saves all lines of a trace as a CSV file. */
export const TraceCsvButton = ({ of }: { of: TraceQuery }) => {
  const t = useT()
  const save = () => {
    const asked = { path: "/admin/serial-lots/trace/export", query: { ...of } }
    download(asked, `trace-${localDay(new Date())}.csv`).then(
      () => toast.info(t("bulk.exported")),
      (error: unknown) => toast.error(t("bulk.exportFailed"), { description: messageOf(error) })
    )
  }
  return (
    <Tooltip content={t("lots.csv")}>
      <IconButton size="small" variant="transparent" aria-label={t("lots.csv")} onClick={save}>
        <ArrowDownTray />
      </IconButton>
    </Tooltip>
  )
}
