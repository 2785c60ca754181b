import type {
  CheckBody,
  CheckResponse,
  EvidenceBody,
  FindGtinsBody,
  FindGtinsResponse,
  GeneratedNumbersResponse,
  ReceiveBody,
} from "../../types/receiving"
import type {
  ActivityQuery,
  ActivityResponse,
  CommandBody,
  CorrectBody,
  DescribeBody,
  HistoryResponse,
  LookupResponse,
  ReclassifyBody,
  SerialListQuery,
  SerialListResponse,
  SerialResponse,
} from "../../types/serials"
import type { CountsResponse } from "../../types/stock"
import type { OperationResponse, RevertBody } from "../../types/operations"
import type { ClaimCodesResponse } from "../../types/buyers"
import type { WarrantyBody } from "../../types/warranties"
import { inWords } from "../i18n/refusal-text"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** The list of serials; keeps showing the page before while the next one loads. */
export const useSerials = (query: SerialListQuery, options?: { enabled?: boolean }) =>
  useApiQuery<SerialListResponse>(
    queryKeys.serials(query),
    { path: "/admin/serials", query: { ...query } },
    { keepPrevious: true, ...options }
  )

export const useSerial = (id: string, options?: { enabled?: boolean }) =>
  useApiQuery<SerialResponse>(queryKeys.serial(id), { path: `/admin/serials/${id}` }, options)

/** A unit as it is now. */
export const readSerial = (id: string) => request<SerialResponse>({ path: `/admin/serials/${id}` })

/** A serial's events, newest first. */
export const useHistory = (id: string, limit = 100) =>
  useApiQuery<HistoryResponse>(
    [...queryKeys.history(id), limit],
    {
      path: `/admin/serials/${id}/history`,
      query: { limit },
    },
    { keepPrevious: true }
  )

/** Whose activity is read. */
export type ActivityScope = Omit<ActivityQuery, "limit" | "offset">

/** What happened to the units of a product, a variant or items, newest first; keeps showing the page before. */
export const useActivity = (query: ActivityQuery) =>
  useApiQuery<ActivityResponse>(
    queryKeys.activity(query),
    { path: "/admin/serials/activity", query: { ...query } },
    { keepPrevious: true }
  )

/** How many serials an item has in which status and place, and how they stand to Medusa's stock. */
export const useCounts = (itemId: string, options?: { enabled?: boolean }) =>
  useApiQuery<CountsResponse>(
    queryKeys.counts(itemId),
    { path: "/admin/serials/counts", query: { inventory_item_id: itemId } },
    options
  )

/** Finds the unit that a scan means; several matches give a chooser. */
export const lookUp = (scan: string, where: { at?: "returns_desk"; location_id?: string } = {}) =>
  request<LookupResponse>({ path: "/admin/serials/lookup", query: { scan, ...where } })

/** What receiving these numbers would be answered with; changes nothing. */
export async function checkNumbers(body: CheckBody): Promise<CheckResponse> {
  const { numbers, ...answer } = await request<CheckResponse>({
    path: "/admin/serials/check",
    method: "POST",
    body,
  })
  return { ...answer, numbers: numbers.map((row) => inWords(row, row.number)) }
}

/** The items that GTINs find. */
export const findGtins = (body: FindGtinsBody) =>
  request<FindGtinsResponse>({ path: "/admin/serials/gtins", method: "POST", body })

export const useReceive = () =>
  useApiMutation<ReceiveBody, OperationResponse>((body) => ({
    path: "/admin/serials/receive",
    body,
  }))

/** A change of the customer's warranty by hand, of one unit or many. */
export const useChangeWarranty = () =>
  useApiMutation<WarrantyBody, OperationResponse>((body) => ({
    path: "/admin/serials/warranties",
    body,
  }))

/** Undoes an operation whose units have not moved since. */
export const useRevert = () =>
  useApiMutation<RevertBody & { operationId: string }, OperationResponse>(
    ({ operationId, ...body }) => ({
      path: `/admin/serials/operations/${operationId}/revert`,
      body,
    })
  )

/** A change of status or condition by hand, of one unit or many. */
export const useCommand = () =>
  useApiMutation<CommandBody, OperationResponse>((body) => ({
    path: "/admin/serials/commands",
    body,
  }))

/** Makes units those of another tracked item. */
export const useReclassify = () =>
  useApiMutation<ReclassifyBody, OperationResponse>((body) => ({
    path: "/admin/serials/reclassify",
    body,
  }))

/** Makes the codes of some units' boxes; they are told this once. */
export const makeClaimCodes = (serial_ids: readonly string[]) =>
  request<ClaimCodesResponse>({
    path: "/admin/serials/claim-codes",
    method: "POST",
    body: { serial_ids },
  })

/** The numbers that a receipt would generate now; takes none of them. */
export const useGenerated = (query: {
  inventory_item_id: string
  location_id: string
  count: number
}) =>
  useApiQuery<GeneratedNumbersResponse>(
    queryKeys.generated(query),
    { path: "/admin/serials/generated", query },
    { keepPrevious: true }
  )

export const useCorrect = (id: string) =>
  useApiMutation<CorrectBody, SerialResponse>((body) => ({
    path: `/admin/serials/${id}/correct`,
    body,
  }))

export const useDescribe = (id: string) =>
  useApiMutation<DescribeBody, SerialResponse>((body) => ({ path: `/admin/serials/${id}`, body }))

/** Keeps foreign units as their customer's evidence. */
export const useTakeEvidence = () =>
  useApiMutation<EvidenceBody, OperationResponse>((body) => ({
    path: "/admin/serials/evidence",
    body,
  }))
