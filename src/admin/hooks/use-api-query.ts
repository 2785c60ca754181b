import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryResult,
} from "@tanstack/react-query"
import { ApiError } from "../lib/api-error"
import { request, type ApiRequest } from "../lib/client"

/** A read from the plugin's API. Always asked anew when a screen opens: units move while nobody looks. */
export function useApiQuery<Answer>(
  queryKey: QueryKey,
  { path, query }: Pick<ApiRequest, "path" | "query">,
  options: {
    enabled?: boolean
    keepPrevious?: boolean
    /** After how many milliseconds it is asked again, for what several people work on at once. */
    refetchEvery?: (answer: Answer | undefined) => number | false
  } = {}
): UseQueryResult<Answer> {
  return useQuery<Answer>({
    queryKey,
    queryFn: () => request<Answer>({ path, query }),
    enabled: options.enabled ?? true,
    staleTime: 0,
    refetchInterval: ({ state }) => options.refetchEvery?.(state.data) ?? false,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    retry: (failures, error) => failures < 1 && !(error instanceof ApiError && error.isFinal),
  })
}
