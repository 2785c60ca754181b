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
import { DocumentTable } from "../common/document-table"
import { TextLink } from "../common/text-link"

type Loan = LoanListResponse["loans"][number]

const FILTERS = ["is_overdue"] as const
const columnHelper = createDataTableColumnHelper<Loan>()
const filterHelper = createDataTableFilterHelper<Loan>()

/** What is lent, what is due first at the top: so what is overdue comes before all else. */
export const LoanTable = () => {
  const t = useT()
  const query = useListQuery(FILTERS)
  const answer = useLoans(query as unknown as LoanListQuery)
  return (
    <DocumentTable
      answer={answer}
      rows={answer.data?.loans}
      count={answer.data?.count}
      columns={useColumns()}
      filters={useFilters()}
      pageSize={query.limit}
      rowHref={({ id }) => paths.serial(id)}
      heading={t("loan.all")}
      empty={{
        title: t("loan.none"),
        hint: t("loan.noneHint"),
        to: paths.lend(),
        action: t("loan.lend"),
      }}
      noMatch={{ title: t("loan.noMatch"), hint: t("case.noMatchHint") }}
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
        cell: ({ row: { original } }) => (
          <TextLink to={paths.serial(original.id)} isNumber>
            {original.number}
          </TextLink>
        ),
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
