import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query"
import { useCallback } from "react"
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

/** Of the whole admin: a form whose answer got lost is closed and opened again before it is sent once more. */
const keys = new Keyring()

/**
 * A write to the plugin's API. It carries an idempotency key, repeats that key when the answer got lost, and refreshes
 * all that shows serials, also when it is not known whether it was done.
 * @param toRequest the request for what the caller passes to `mutate`
 * @param onAnswer called before the refresh, for putting the answer into the cache
 */
export function useApiMutation<Variables, Answer>(
  toRequest: (variables: Variables) => Pick<ApiRequest, "path" | "body" | "method">,
  onAnswer?: (answer: Answer, variables: Variables) => void
): UseMutationResult<Answer, Error, Variables> {
  const refresh = useRefresh()
  return useMutation<Answer, Error, Variables>({
    mutationFn: async (variables) => {
      const {
        path,
        method = "POST",
        body = method === "POST" ? {} : undefined,
      } = toRequest(variables)
      const write = { method, path, body }
      const idempotencyKey = keys.keyFor(write)
      try {
        const answer = await request<Answer>({ ...write, idempotencyKey })
        keys.done(write)
        return answer
      } catch (error) {
        if (isFinal(error)) {
          keys.refused(write)
        }
        throw error
      }
    },
    onSuccess: (answer, variables) => {
      onAnswer?.(answer, variables)
      refresh()
    },
    onError: (error) => {
      if (!isFinal(error)) {
        refresh()
      }
    },
  })
}

function isFinal(error: unknown): boolean {
  return error instanceof ApiError && error.isFinal
}
