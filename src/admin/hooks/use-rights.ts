import { useQuery } from "@tanstack/react-query"
import { policyOf, type Right } from "../../lifecycle/rights"
import { sdk } from "../lib/client"

/** Medusa's admin keeps both under these keys, so they are there already when a screen of ours opens. */
const FEATURES = ["admin", "feature-flags"]
const PERMISSIONS = ["me-permissions"]
const MINUTES = 60_000

/** Everything, or the policies that the user's roles grant; undefined until it is known. */
type Granted = "everything" | readonly string[] | undefined

/**
 * What the user may do: everything, unless the store has switched Medusa's roles on. Where that cannot be asked, nothing
 * is kept away: the server judges every request itself.
 */
export function useGranted(): Granted {
  const features = useQuery({
    queryKey: FEATURES,
    queryFn: async () =>
      (await sdk.client.fetch<{ feature_flags: Record<string, boolean> }>("/admin/feature-flags"))
        .feature_flags,
    staleTime: 5 * MINUTES,
  })
  const hasRoles = features.data?.rbac === true
  const mine = useQuery({
    queryKey: PERMISSIONS,
    queryFn: () => sdk.client.fetch<{ permissions: string[] }>("/admin/rbac/me/permissions"),
    enabled: hasRoles,
    staleTime: 5 * MINUTES,
  })
  const asked = hasRoles ? mine : features
  if (asked.data === undefined) {
    return asked.isError ? "everything" : undefined
  }
  return hasRoles ? mine.data?.permissions : "everything"
}

/** Whether the user has a right over serials; none until that is known. */
export function useRights(): (right: Right) => boolean {
  const granted = useGranted()
  return (right) => granted === "everything" || (granted?.includes(policyOf(right)) ?? false)
}
