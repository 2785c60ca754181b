import { whyNotStep, type CountOutcome } from "../../lifecycle/counts"
import type {
  CountBody,
  CountCloseBody,
  CountFinding,
  CountListResponse,
  CountOperationResponse,
  CountResponse,
  CountReviewResponse,
  CountScanResponse,
  CountScansResponse,
  CountStepBody,
  RecountBody,
} from "../../types/counts"
import type { NamedSerial } from "../../types/refs"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** How often a count that others scan too is read anew. */
const ANEW_MS = 5_000

/** Counts, newest first, without what they come to. */
export const useStocktakes = (query: object) =>
  useApiQuery<CountListResponse>(
    queryKeys.stocktakes(query),
    { path: "/admin/serial-counts", query: { ...query } },
    { keepPrevious: true }
  )

/** A count, how far it came, and what was done. */
export const useStocktake = (id: string) =>
  useApiQuery<CountResponse>(
    queryKeys.stocktake(id),
    { path: `/admin/serial-counts/${id}` },
    { refetchEvery: (answer) => answer !== undefined && isGoingOn(answer.count) && ANEW_MS }
  )

function isGoingOn({ status }: CountResponse["count"]): boolean {
  return whyNotStep("cancel", { status, is_approved: false }) === null
}

/** What was scanned last, by whom and when. */
export const useStocktakeScans = (id: string, limit: number) =>
  useApiQuery<CountScansResponse>(
    queryKeys.stocktakeScans(id),
    { path: `/admin/serial-counts/${id}/scans`, query: { limit } },
    { refetchEvery: () => ANEW_MS }
  )

/** What a count says of units, a page at a time. */
export const useFindings = (
  id: string,
  query: { outcome: CountOutcome; limit: number; offset: number },
  options: { isScanned: boolean }
) =>
  useApiQuery<CountReviewResponse>(
    queryKeys.stocktakeReview(id, query),
    { path: `/admin/serial-counts/${id}/review`, query },
    { keepPrevious: true, refetchEvery: () => options.isScanned && ANEW_MS }
  )

/** How many findings one answer brings at most. */
const MOST = 1_000

/** All findings of an outcome, as many requests as that takes. */
export async function readFindings(id: string, outcome: CountOutcome): Promise<CountFinding[]> {
  const all: CountFinding[] = []
  for (;;) {
    const { findings, count } = await request<CountReviewResponse>({
      path: `/admin/serial-counts/${id}/review`,
      query: { outcome, limit: MOST, offset: all.length },
    })
    all.push(...findings)
    if (findings.length === 0 || all.length >= count) {
      return all
    }
  }
}

/** Notes one scan; repeated with the same key it is still one. */
export const scanInto = (id: string, scan: NamedSerial, idempotencyKey: string) =>
  request<CountScanResponse>({
    path: `/admin/serial-counts/${id}/scan`,
    method: "POST",
    body: { serials: [scan] },
    idempotencyKey,
  })

export const useOpenStocktake = () =>
  useApiMutation<CountBody, CountOperationResponse>((body) => ({
    path: "/admin/serial-counts",
    body,
  }))

export const useReviewStocktake = (id: string) => useStep<CountStepBody>(id, "review")
export const useApproveStocktake = (id: string) => useStep<CountStepBody>(id, "approve")
export const useRecountStocktake = (id: string) => useStep<RecountBody>(id, "recount")
export const useCloseStocktake = (id: string) => useStep<CountCloseBody>(id, "close")
export const useCancelStocktake = (id: string) => useStep<CountStepBody>(id, "cancel")

function useStep<Body>(id: string, step: string) {
  return useApiMutation<Body, CountOperationResponse>((body) => ({
    path: `/admin/serial-counts/${id}/${step}`,
    body,
  }))
}
