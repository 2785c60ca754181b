import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"
import { invalidValues } from "./invalid-values"
import { answerWith } from "./refusals"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

/**
 * Checks the body of a request, as Medusa does; what is wrong with it is answered as refusals, so that the admin says it
 * in its language.
 * @throws invalid_value for every value that is wrong, invalid_request for what does not fit together
 */
export function validBody(schema: ZodType): Middleware {
  return explained(validateAndTransformBody(schema), schema, ({ body }) => body)
}

/** The same for the query of a request. */
export function validQuery(schema: ZodType): Middleware {
  return explained(validateAndTransformQuery(schema, {}), schema, ({ query }) => query)
}

/** Medusa's check gives one message; where it refuses, the schema is asked again for what it found. */
function explained(
  check: Middleware,
  schema: ZodType,
  read: (req: MedusaRequest) => unknown
): Middleware {
  return (req, res, next) =>
    check(req, res, async (error?: unknown) => {
      const parsed = error === undefined ? null : await schema.safeParseAsync(read(req))
      if (parsed === null || parsed.success) {
        next(error)
        return
      }
      await answerWith(invalidValues(parsed.error, read(req)), req, res)
    })
}
