import type {
  BookQuery,
  BookResponse,
  BookSettingBody,
  BookSettingResponse,
  CorrectBookEntryBody,
  CorrectBookEntryResponse,
  TransfereeResponse,
  UnitBookResponse,
} from "../../types/book"
import type { PartyBody } from "../../types/refs"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serial-book"

/** Lines of the acquisition and disposition record, newest first. */
export const useBook = (query: BookQuery) =>
  useApiQuery<BookResponse>(
    queryKeys.book(query),
    { path: PATH, query: { ...query } },
    { keepPrevious: true }
  )

/** All entries of a unit. */
export const useUnitBook = (serialId: string) =>
  useApiQuery<UnitBookResponse>(queryKeys.unitBook(serialId), {
    path: `/admin/serials/${serialId}/book`,
  })

/** Corrects an entry by a further one. */
export const useCorrectEntry = (entryNo: number) =>
  useApiMutation<CorrectBookEntryBody, CorrectBookEntryResponse>((body) => ({
    path: `${PATH}/${entryNo}/correct`,
    body,
  }))

/** Which columns the record has, and whether locations keep their own. */
export const useBookSetting = () =>
  useApiQuery<BookSettingResponse>(queryKeys.bookSetting(), { path: `${PATH}/settings` })

export const useSaveBookSetting = () =>
  useApiMutation<BookSettingBody, BookSettingResponse>((body) => ({
    path: `${PATH}/settings`,
    body,
  }))

/** To whom an order's units go, as the record will have it. */
export const useTransferee = (orderId: string) =>
  useApiQuery<TransfereeResponse>(queryKeys.transferee(orderId), { path: transfereeOf(orderId) })

/** Says so; null for whom the order is sent to. */
export const useSetTransferee = (orderId: string) =>
  useApiMutation<PartyBody | null, TransfereeResponse>((body) => ({
    path: transfereeOf(orderId),
    ...(body === null ? { method: "DELETE" as const } : { body }),
  }))

const transfereeOf = (orderId: string) => `/admin/orders/${orderId}/serials/transferee`
