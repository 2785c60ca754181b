import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { FeatureFlag } from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import { policyOf, RIGHTS_RESOURCE, type Right } from "../../lifecycle/rights"
import { answerWith } from "../refusals"
import type { RightOf } from "./right-of-request"
import { ROUTE_RIGHTS, type Method } from "./route-rights"

/** Medusa's roles are a feature, which a store switches on. */
const FEATURE = "rbac"

/**
 * Lets on who has a right, and answers `forbidden` with its name to everybody else. Medusa's own `policies` of a route do
 * the same and say it in words alone. As there, a secret API key bears no role, and so has no right while roles are on.
 */
function wants(right: Right | RightOf) {
  return async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    if (!FeatureFlag.isFeatureEnabled(FEATURE)) {
      next()
      return
    }
    const wanted = typeof right === "string" ? right : await right(req)
    if (await hasRight(req, wanted)) {
      next()
      return
    }
    await answerWith([refuse("forbidden", null, { policy: policyOf(wanted) })], req, res)
  }
}

/** Medusa lets a user without any role do everything here; its routes do not, and nor does this. */
async function hasRight(
  { auth_context, scope: container }: AuthenticatedMedusaRequest,
  operation: Right
): Promise<boolean> {
  const roles = (auth_context.app_metadata?.roles ?? []) as string[]
  const actions = { resource: RIGHTS_RESOURCE, operation }
  return roles.length > 0 && (await hasPermission({ roles, actions, container }))
}

/** Asks for the right that the table names, before anything of a request is looked at. */
export const rightsMiddlewares: MiddlewareRoute[] = Object.entries(ROUTE_RIGHTS).flatMap(
  ([matcher, methods]) =>
    (Object.entries(methods) as [Method, Right | RightOf][]).map(([method, right]) => ({
      matcher,
      methods: [method],
      middlewares: [wants(right)],
    }))
)
