import { InlineTip, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { NoticePreview } from "../../../types/notices"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { SerialStatus } from "../common/serial-status"
import { Figures } from "../common/figures"

/** How many items are named; a recall of more of them is told by its figures. */
const NAMED = 8

/** What a notice would come to. */
export const PreviewPanel = ({ preview }: { preview: NoticePreview }) => {
  const t = useT()
  const { count, sold, customers, captured, unknown, unknown_count } = preview
  return (
    <div className="flex flex-col gap-y-4" data-testid="notice-preview">
      <Figures figures={{ units: count, sold, customers, captured }} />
      <Breakdown
        label={t("notice.byStatus")}
        rows={preview.by_status.map(({ status, count: units }) => ({
          key: status,
          name: <SerialStatus status={status} />,
          units,
        }))}
      />
      <Breakdown
        label={t("notice.byLocation")}
        rows={preview.by_location.map(({ location, count: units }) => ({
          key: location?.id ?? "",
          name: location?.name ?? t("notice.nowhere"),
          units,
        }))}
      />
      <Breakdown
        label={t("notice.byItem")}
        rows={preview.by_item.slice(0, NAMED).map(({ item, count: units }) => ({
          key: item.id,
          name: itemLabel(item),
          units,
        }))}
      />
      {unknown_count > 0 && (
        <InlineTip variant="warning" label={t("notice.unknown", { count: unknown_count })}>
          <span className="break-all font-mono">{unknown.join(", ")}</span>
          {unknown_count > unknown.length &&
            ` ${t("general.more", { count: unknown_count - unknown.length })}`}
        </InlineTip>
      )}
      {count > 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(preview.is_standing ? "notice.standing" : "notice.notStanding")}
        </Text>
      )}
    </div>
  )
}

const Breakdown = ({
  label,
  rows,
}: {
  label: string
  rows: readonly { key: string; name: ReactNode; units: number }[]
}) => {
  const number = useNumber()
  return rows.length === 0 ? null : (
    <div className="flex flex-col gap-y-1.5">
      <Text size="small" leading="compact" weight="plus">
        {label}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {rows.map(({ key, name, units }) => (
          <li key={key} className="flex items-center justify-between gap-x-4">
            <span className="txt-compact-small text-ui-fg-subtle min-w-0 truncate">{name}</span>
            <span className="txt-compact-small tabular-nums">{number(units)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
