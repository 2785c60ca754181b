import { Button } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import type { PolicyListQuery } from "../../../types/policies"
import { usePolicies } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { PolicyRows } from "./policy-rows"

const PAGE = 20

/** Items page by page, each with what is said of it alone and a button to its rules. */
export const PolicyPages = ({
  filter,
  empty,
  onEdit,
}: {
  /** Which items; another filter begins on its first page. */
  filter: Omit<PolicyListQuery, "limit" | "offset">
  /** Shown where there is none. */
  empty: ReactNode
  onEdit: (item: { id: string; title: string }) => void
}) => {
  const t = useT()
  const asked = JSON.stringify(filter)
  const [page, setPage] = useState({ asked, offset: 0 })
  const offset = page.asked === asked ? page.offset : 0
  const query = usePolicies({ ...filter, limit: PAGE, offset })
  return (
    <QueryState query={query}>
      {({ policies, count }) =>
        policies.length === 0 ? (
          empty
        ) : (
          <>
            <PolicyRows
              policies={policies}
              action={({ inventory_item_id: id, item }) => {
                const title = item ? itemLabel(item) : id
                return (
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t("settings.rulesOf", { name: title })}
                    onClick={() => onEdit({ id, title })}
                  >
                    {t("settings.rules")}
                  </Button>
                )
              }}
            />
            <Pager
              count={count}
              limit={PAGE}
              offset={offset}
              onChange={(next) => setPage({ asked, offset: next })}
            />
          </>
        )
      }
    </QueryState>
  )
}
