import type {
  ArriveBody,
  CancelTransferBody,
  DispatchBody,
  LoseInTransitBody,
  MoveBody,
  TransferListQuery,
  TransferListResponse,
  TransferOperationResponse,
  TransferResponse,
} from "../../types/transfers"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** Transfers, newest first; the status as a table's filter says it. */
export const useTransfers = (
  query: Omit<TransferListQuery, "status"> & { status?: string | string[] }
) =>
  useApiQuery<TransferListResponse>(
    queryKeys.transfers(query),
    { path: "/admin/serial-transfers", query: { ...query } },
    { keepPrevious: true }
  )

/** A transfer, its units by what became of them, and what was done. */
export const useTransfer = (id: string) =>
  useApiQuery<TransferResponse>(queryKeys.transfer(id), { path: `/admin/serial-transfers/${id}` })

export const useDispatch = () =>
  useApiMutation<DispatchBody, TransferOperationResponse>((body) => ({
    path: "/admin/serial-transfers",
    body,
  }))

/** Moves units in one step, for places that one walks between. */
export const useMove = () =>
  useApiMutation<MoveBody, TransferOperationResponse>((body) => ({
    path: "/admin/serial-transfers/move",
    body,
  }))

export const useArrive = (id: string) => useTransferStep<ArriveBody>(id, "arrive")
export const useLoseInTransit = (id: string) => useTransferStep<LoseInTransitBody>(id, "lose")
export const useCancelTransfer = (id: string) => useTransferStep<CancelTransferBody>(id, "cancel")

function useTransferStep<Body>(id: string, step: string) {
  return useApiMutation<Body, TransferOperationResponse>((body) => ({
    path: `/admin/serial-transfers/${id}/${step}`,
    body,
  }))
}
