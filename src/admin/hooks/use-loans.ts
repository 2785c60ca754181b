import type { OperationResponse } from "../../types/operations"
import type { LendBody, LoanListQuery, LoanListResponse, ReturnLoanBody } from "../../types/cases"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** The units that others have, those due first at the top. */
export const useLoans = (query: LoanListQuery) =>
  useApiQuery<LoanListResponse>(
    queryKeys.loans(query),
    { path: "/admin/serial-loans", query: { ...query } },
    { keepPrevious: true }
  )

export const useLend = () =>
  useApiMutation<LendBody, OperationResponse>((body) => ({ path: "/admin/serial-loans", body }))

/** Takes lent units back, to be inspected. */
export const useReturnLoan = () =>
  useApiMutation<ReturnLoanBody, OperationResponse>((body) => ({
    path: "/admin/serial-loans/return",
    body,
  }))
