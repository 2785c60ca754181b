import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OperationResult } from "../../modules/serial/ledger/types"
import { tellOfClaims, tellOfElsewhere, tellOfNeverSold } from "./tell-of-anomalies"

interface Watched {
  result: Pick<OperationResult, "serial_ids" | "is_replay">
  actor: { id: string | null }
}

/** Tells of units that a claim came onto for the second time. */
export const watchSerialClaimsStep = createStep(
  "watch-serial-claims",
  async ({ result, actor }: Watched, { container }) => {
    if (!result.is_replay) {
      await tellOfClaims(container, { serial_ids: result.serial_ids, actor_id: actor.id })
    }
    return new StepResponse(null)
  }
)

/** Tells of units that were handed in and never sold. */
export const watchSerialEvidenceStep = createStep(
  "watch-serial-evidence",
  async ({ result, actor }: Watched, { container }) => {
    if (!result.is_replay) {
      const { serial_ids } = result
      await tellOfNeverSold(container, { serial_ids, at: "evidence", actor_id: actor.id })
    }
    return new StepResponse(null)
  }
)

/** Tells of units that were counted where they do not stand. */
export const watchSerialCountStep = createStep(
  "watch-serial-count",
  async (
    {
      seen,
      actor,
    }: { seen: { serial_ids: string[]; location_id: string }; actor: Watched["actor"] },
    { container }
  ) => {
    const { serial_ids, location_id } = seen
    await tellOfElsewhere(container, { serial_ids, at: "count", actor_id: actor.id }, location_id)
    return new StepResponse(null)
  }
)
