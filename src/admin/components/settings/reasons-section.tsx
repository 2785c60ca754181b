import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { ReasonView } from "../../../types/reasons"
import { useDeleteReason, useReasons } from "../../hooks/use-settings"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { QueryState } from "../common/query-state"
import { ReasonDrawer } from "./reason-drawer"
import { RowActions } from "./row-actions"
import { SectionHead } from "./section-head"
import { WithRight } from "../common/with-right"

/** The reasons that are offered wherever one is asked for. */
export const ReasonsSection = () => {
  const t = useT()
  const query = useReasons()
  const [edited, setEdited] = useState<ReasonView | "new" | null>(null)
  return (
    <div className="divide-y" data-testid="settings-reasons">
      <SectionHead name="reasons">
        <WithRight right="configure">
          <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
            {t("settings.reason.add")}
          </Button>
        </WithRight>
      </SectionHead>
      <QueryState query={query}>
        {({ reasons }) =>
          reasons.length === 0 ? (
            <Empty title={t("settings.reason.none")} message={t("settings.reason.noneHint")} />
          ) : (
            <ul className="divide-y">
              {reasons.map((reason) => (
                <ReasonRow key={reason.id} reason={reason} onEdit={() => setEdited(reason)} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {edited && (
        <ReasonDrawer reason={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}

const ReasonRow = ({ reason, onEdit }: { reason: ReasonView; onEdit: () => void }) => {
  const { mutateAsync: remove } = useDeleteReason()
  return (
    <li data-testid="reason-row" className="flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="small" className="min-w-0 break-words">
        {reason.text}
      </Text>
      <RowActions
        name={reason.text}
        kind="reason"
        onEdit={onEdit}
        onDelete={() => remove(reason.id)}
      />
    </li>
  )
}
