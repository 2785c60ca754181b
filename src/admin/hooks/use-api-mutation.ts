import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query"
import { useCallback, useRef } from "react"
import { ApiError } from "../lib/api-error"
import { request, type ApiRequest } from "../lib/client"
import { Keyring } from "../lib/idempotency"
import { TOUCHED_KEYS } from "../lib/query-keys"

/** Makes every screen that shows serials, stock or orders look again. */
export function useRefresh(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    TOUCHED_KEYS.forEach((key) => void client.invalidateQueries({ queryKey: [key] }))
  }, [client])
}

/**
 * A write to the plugin's API. It carries an idempotency key, repeats that key when the answer got lost, and refreshes
 * all that shows serials.
 * @param toRequest the request for what the caller passes to `mutate`
 * @param onAnswer called before the refresh, for putting the answer into the cache
 */
export function useApiMutation<Variables, Answer>(
  toRequest: (variables: Variables) => Pick<ApiRequest, "path" | "body" | "method">,
  onAnswer?: (answer: Answer, variables: Variables) => void
): UseMutationResult<Answer, Error, Variables> {
  const refresh = useRefresh()
  const keys = useRef(new Keyring())
  return useMutation<Answer, Error, Variables>({
    mutationFn: async (variables) => {
      const {
        path,
        method = "POST",
        body = method === "POST" ? {} : undefined,
      } = toRequest(variables)
      const idempotencyKey = keys.current.keyFor({ path, body })
      try {
        const answer = await request<Answer>({ path, method, body, idempotencyKey })
        keys.current.settle()
        return answer
      } catch (error) {
        if (error instanceof ApiError && error.isFinal) {
          keys.current.settle()
        }
        throw error
      }
    },
    onSuccess: (answer, variables) => {
      onAnswer?.(answer, variables)
      refresh()
    },
  })
}
