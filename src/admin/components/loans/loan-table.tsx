import { DataTable } from "@medusajs/dashboard/components"
import {
  Badge,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui"
import { useMemo } from "react"
import type { LoanListQuery, LoanListResponse } from "../../../types/cases"
import { useDay } from "../../hooks/use-day"
import { useListQuery } from "../../hooks/use-list-query"
import { useLoans } from "../../hooks/use-loans"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { ErrorNote } from "../common/query-state"
import { TextLink } from "../common/text-link"

type Loan = LoanListResponse["loans"][number]

const FILTERS = ["is_overdue"] as const
const columnHelper = createDataTableColumnHelper<Loan>()
const filterHelper = createDataTableFilterHelper<Loan>()

/** What is lent, what is due first at the top: so what is overdue comes before all else. */
export const LoanTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const { data, error, isPending, refetch } = useLoans(query as unknown as LoanListQuery)
  const columns = useColumns()
  const filters = useFilters()
  if (error && !data) {
    return <ErrorNote error={error} onRetry={() => void refetch()} />
  }
  return (
    <DataTable<Loan>
      data={data?.loans}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowHref={({ id }) => paths.serial(id)}
      rowCount={data?.count ?? 0}
      isLoading={isPending}
      pageSize={query.limit}
      enableSearch={false}
      emptyState={{
        empty: {
          custom: (
            <Empty title={t("loan.none")} message={t("loan.noneHint")}>
              <LinkButton to={paths.lend()}>{t("loan.lend")}</LinkButton>
            </Empty>
          ),
        },
        filtered: { heading: t("loan.noMatch"), description: t("case.noMatchHint") },
      }}
    />
  )
}

function useColumns() {
  const t = useT()
  const day = useDay()
  return useMemo(
    () => [
      columnHelper.accessor("number", {
        header: t("fields.number"),
        cell: ({ row: { original } }) => <span className="font-mono">{original.number}</span>,
      }),
      columnHelper.accessor("item", {
        header: t("fields.item"),
        cell: ({ row: { original } }) => original.item?.title ?? original.item?.sku ?? <Blank />,
      }),
      columnHelper.accessor("borrower", {
        header: t("loan.borrower"),
        cell: ({ row: { original } }) =>
          original.customer?.name ?? original.customer?.email ?? original.borrower ?? <Blank />,
      }),
      columnHelper.accessor("case_id", {
        header: t("fields.case"),
        cell: ({ row: { original } }) =>
          original.case_id === null ? (
            <Blank />
          ) : (
            <TextLink to={paths.case(original.case_id)}>{t("loan.openCase")}</TextLink>
          ),
      }),
      columnHelper.accessor("reason", {
        header: t("fields.reason"),
        cell: ({ row: { original } }) => original.reason ?? <Blank />,
      }),
      columnHelper.accessor("due_on", {
        header: t("loan.dueOn"),
        cell: ({ row: { original } }) => <Due loan={original} />,
      }),
    ],
    [t, day]
  )
}

const Due = ({ loan: { due_on, is_overdue } }: { loan: Loan }) => {
  const t = useT()
  const day = useDay()
  return (
    <span className="flex items-center gap-x-2">
      {day(due_on)}
      {is_overdue && (
        <Badge size="2xsmall" color="red">
          {t("loan.overdue")}
        </Badge>
      )}
    </span>
  )
}

function useFilters(): DataTableFilter[] {
  const t = useT()
  return useMemo(
    () => [
      filterHelper.accessor("is_overdue", {
        type: "radio",
        label: t("loan.due"),
        options: ["true", "false"].map((value) => ({ label: t(`loan.isOverdue.${value}`), value })),
      }),
    ],
    [t]
  )
}
