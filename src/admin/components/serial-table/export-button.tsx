import { ArrowDownTray } from "@medusajs/icons"
import { IconButton, toast, Tooltip } from "@medusajs/ui"
import type { SerialListQuery } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { download } from "../../lib/client"
import { localDay } from "../../lib/scan-text"

/** Saves all units of the present filter as a CSV file. */
export const ExportButton = ({ query }: { query: SerialListQuery }) => {
  const t = useT()
  const save = () => {
    // The file has everything, in the order of entry.
    const { limit: _limit, offset: _offset, order: _order, ...filters } = query
    const name = `serials-${localDay(new Date())}.csv`
    download({ path: "/admin/serials/export", query: { ...filters } }, name).then(
      () => toast.info(t("bulk.exported")),
      (error: unknown) => toast.error(t("bulk.exportFailed"), { description: messageOf(error) })
    )
  }
  return (
    <Tooltip content={t("bulk.exportCsv")}>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("bulk.exportCsv")}
        onClick={save}
      >
        <ArrowDownTray />
      </IconButton>
    </Tooltip>
  )
}
