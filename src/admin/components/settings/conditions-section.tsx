import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { ConditionView } from "../../../types/conditions"
import { useDeleteCondition } from "../../hooks/use-settings"
import { useConditions } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { filtered, paths } from "../../lib/paths"
import { ConditionBadge } from "../common/condition-badge"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { ConditionDrawer } from "./condition-drawer"
import { RowActions } from "./row-actions"
import { SectionHead } from "./section-head"
import { WithRight } from "../common/with-right"

/** The merchant's own grading: names, colours, and whether such units may be sold. */
export const ConditionsSection = () => {
  const t = useT()
  const query = useConditions()
  const [edited, setEdited] = useState<ConditionView | "new" | null>(null)
  return (
    <div className="divide-y" data-testid="settings-conditions">
      <SectionHead name="conditions">
        <WithRight right="configure">
          <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
            {t("settings.condition.add")}
          </Button>
        </WithRight>
      </SectionHead>
      <QueryState query={query}>
        {({ conditions }) =>
          conditions.length === 0 ? (
            <Empty
              title={t("settings.condition.none")}
              message={t("settings.condition.noneHint")}
            />
          ) : (
            <ul className="divide-y">
              {conditions.map((condition) => (
                <ConditionRow
                  key={condition.id}
                  condition={condition}
                  onEdit={() => setEdited(condition)}
                />
              ))}
            </ul>
          )
        }
      </QueryState>
      {edited && (
        <ConditionDrawer
          condition={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  )
}

const ConditionRow = ({ condition, onEdit }: { condition: ConditionView; onEdit: () => void }) => {
  const t = useT()
  const { mutateAsync: remove } = useDeleteCondition()
  return (
    <li
      data-testid="condition-row"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
        <ConditionBadge condition={condition} />
        {condition.description && (
          <Text size="small" className="text-ui-fg-subtle min-w-0">
            {condition.description}
          </Text>
        )}
      </div>
      <div className="flex items-center gap-x-2">
        <StatusBadge color={condition.is_sellable ? "green" : "orange"} className="text-nowrap">
          {t(condition.is_sellable ? "settings.condition.sellable" : "settings.condition.withheld")}
        </StatusBadge>
        <LinkButton
          variant="transparent"
          to={filtered(paths.serials(), { condition_id: [condition.id] })}
        >
          {t("stock.showUnits")}
        </LinkButton>
        <RowActions
          name={condition.name}
          kind="condition"
          onEdit={onEdit}
          onDelete={() => remove(condition.id)}
        />
      </div>
    </li>
  )
}
