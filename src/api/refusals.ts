import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { answerOf, NAMED_REFUSALS, REFUSALS, type Refusal } from "../lifecycle/refusals"
import { refusalsIn } from "../modules/serial/refusal-error"
import type { RefusalResponse } from "../types/refs"
import { nameRefusals } from "./name-refusals"

interface Scoped {
  scope: MedusaContainer
}

/** What is done of refusals beside answering them, such as telling somebody; it throws nothing. */
type Noticing<Request> = (req: Request, refusals: readonly Refusal[]) => Promise<void>

type Handler<Request, Response> = (req: Request, res: Response) => Promise<void>

/**
 * Wraps a route so that refusals are answered in their structured form, which Medusa's own error handler would cut
 * down to a message. Every other error passes on to that handler.
 * @param handler a route that may throw refusals, also out of a workflow
 * @param shown what of the refusals the client may read; all of it unless said
 * @param notice what else is done of all refusals
 * @returns the route to export
 */
export function answerRefusals<Request extends Scoped, Response extends MedusaResponse>(
  handler: Handler<Request, Response>,
  shown: (refusals: readonly Refusal[]) => readonly Refusal[] = (refusals) => refusals,
  notice?: Noticing<Request>
): Handler<Request, Response> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const refusals = refusalsIn(error)
      if (refusals === null) {
        throw error
      }
      await notice?.(req, refusals)
      await answerWith(shown(refusals), req, res)
    }
  }
}

/**
 * Sends refusals as the answer, with names where they have ids; its status is that of the first, whose code it also
 * bears.
 */
export async function answerWith(
  refusals: readonly Refusal[],
  { scope }: Scoped,
  res: MedusaResponse
): Promise<void> {
  const shown = await nameRefusals(scope, refusals.slice(0, NAMED_REFUSALS))
  const answer: RefusalResponse = answerOf([...shown, ...refusals.slice(NAMED_REFUSALS)])
  res.status(REFUSALS[answer.code].http).json(answer)
}
