import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { CASE_KINDS, CASE_OUTCOMES, CASE_STATUSES } from "../../../lifecycle/cases"
import type { CaseView } from "../../../types/cases"
import { useT } from "../../i18n/use-t"

const helper = createDataTableFilterHelper<CaseView>()

/** The filters as the API has them. */
export const CASE_FILTERS = [
  "kind",
  "status",
  "outcome",
  "is_overdue",
  "vendor",
  "reference",
] as const

/** The filters of the list of repairs and claims. */
export function useCaseFilters(): DataTableFilter[] {
  const t = useT()
  return useMemo(
    () => [
      helper.accessor("status", {
        type: "multiselect",
        label: t("fields.status"),
        options: CASE_STATUSES.map((value) => ({ label: t(`case.statuses.${value}`), value })),
      }),
      helper.accessor("kind", {
        type: "multiselect",
        label: t("case.kind"),
        options: CASE_KINDS.map((value) => ({ label: t(`case.kinds.${value}`), value })),
      }),
      helper.accessor("outcome", {
        type: "multiselect",
        label: t("case.outcome"),
        options: CASE_OUTCOMES.map((value) => ({ label: t(`case.outcomes.${value}`), value })),
      }),
      helper.accessor("is_overdue", {
        type: "radio",
        label: t("case.overdueOnly"),
        options: ["true", "false"].map((value) => ({ label: t(`case.isOverdue.${value}`), value })),
      }),
      helper.accessor("vendor", { type: "string", label: t("case.vendor") }),
      helper.accessor("reference", { type: "string", label: t("case.reference") }),
    ],
    [t]
  )
}
