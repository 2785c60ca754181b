import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { rightOf, type Right } from "../../lifecycle/rights"
import { serialService } from "../../workflows/support/request"
import { idText } from "../validators"

/** The right that a request wants, where its route alone does not say. Reads only. */
export type RightOf = (req: AuthenticatedMedusaRequest) => Right | Promise<Right>

/** That of the command in the body. It is asked before the body is validated: no command at all is refused there. */
export const rightOfCommand: RightOf = ({ body }) => {
  const { command } = (body ?? {}) as { command?: unknown }
  return typeof command === "string" ? rightOf(command) : "view"
}

/** That of what is undone: who may lose a unit may find it again. Who knows of no such operation is told by the route. */
export const rightOfReverting: RightOf = async ({ params, scope }) => {
  const page = { limit: 1, offset: 0 }
  const id = idText.safeParse(params.id)
  const { operations } = id.success
    ? await serialService(scope).findOperations({ ids: [id.data] }, page)
    : { operations: [] }
  const [operation] = operations
  return operation ? rightOf(operation.kind) : "view"
}
