import { definePolicies, toPascalCase } from "@medusajs/framework/utils"
import { RIGHTS, RIGHTS_RESOURCE } from "../lifecycle/rights"

/** The rights as policies, which Medusa offers for its roles where its feature `rbac` is on. */
export const serialRights = definePolicies(
  Object.entries(RIGHTS).map(([operation, description]) => ({
    name: toPascalCase(`${operation}_${RIGHTS_RESOURCE}`),
    resource: RIGHTS_RESOURCE,
    operation,
    description,
  }))
)
