import { POLICY_PARTS, type PolicyLayer } from "../../lifecycle/policy"

/** A layer with new parts written over it: what is absent stays, what is null is inherited again. */
export function mergeLayer(before: PolicyLayer, said: PolicyLayer): PolicyLayer {
  const merged = { ...before, ...said }
  return Object.fromEntries(
    POLICY_PARTS.filter((part) => (merged[part] ?? null) !== null).map((part) => [
      part,
      merged[part],
    ])
  )
}
