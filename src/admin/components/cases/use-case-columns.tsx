import { clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import type { CaseView } from "../../../types/cases"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { TextLink } from "../common/text-link"
import { CaseStage } from "./case-stage"

const columnHelper = createDataTableColumnHelper<CaseView>()

/** The columns of the list of repairs and claims. */
export function useCaseColumns() {
  const t = useT()
  const day = useDay()
  return useMemo(
    () => [
      columnHelper.accessor("opened_at", {
        header: t("case.openedOn"),
        cell: ({ row: { original } }) => (
          <TextLink to={paths.case(original.id)}>
            {day(original.opened_at ?? original.created_at)}
          </TextLink>
        ),
      }),
      columnHelper.accessor("kind", {
        header: t("case.kind"),
        cell: ({ row: { original } }) => t(`case.kinds.${original.kind}`),
      }),
      columnHelper.accessor("vendor", {
        header: t("case.vendor"),
        cell: ({ row: { original } }) => original.vendor ?? <Blank />,
      }),
      columnHelper.accessor("reference", {
        header: t("case.reference"),
        cell: ({ row: { original } }) => original.reference ?? <Blank />,
      }),
      columnHelper.accessor("customer", {
        header: t("fields.customer"),
        cell: ({ row: { original } }) =>
          original.customer?.name ?? original.customer?.email ?? original.contact ?? <Blank />,
      }),
      columnHelper.accessor("counts", {
        header: t("case.roles.subject"),
        cell: ({ row: { original } }) => original.counts.subject,
      }),
      columnHelper.accessor("due_on", {
        header: t("fields.due_on"),
        cell: ({ row: { original } }) =>
          original.due_on === null ? (
            <Blank />
          ) : (
            <span className={clx({ "text-ui-fg-error": original.is_overdue })}>
              {day(original.due_on)}
            </span>
          ),
      }),
      columnHelper.accessor("status", {
        header: t("case.stage"),
        cell: ({ row: { original } }) => <CaseStage of={original} />,
      }),
    ],
    [t, day]
  )
}
