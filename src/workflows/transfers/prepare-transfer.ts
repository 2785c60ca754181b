import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SerialState } from "../../lifecycle/serial"
import { TRANSFER } from "../../lifecycle/transfers"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DispatchBody, MoveBody } from "../../types/transfers"
import { neededForOrders } from "../stock/needed-for-orders"
import { unknownLocations } from "../support/locations"
import { canBe, namedToChange, type NamedToChange } from "../support/named-to-change"
import { serialService, type Requested } from "../support/request"

interface StepContext {
  container: MedusaContainer
}

/**
 * Makes the operation that sends units to another location. Reads only; the units themselves are judged when it is
 * planned.
 * @throws unknown_location, needed_for_orders, and what `namedToChange` refuses
 */
export const prepareSerialDispatchStep = createStep(
  "prepare-serial-dispatch",
  async (request: Requested<DispatchBody>, { container }: StepContext) =>
    new StepResponse(
      await newTransfer(container, request, "dispatch", (transfer_id) => ({
        destination_location_id: request.body.destination_location_id,
        transfer_id,
      }))
    )
)

/** As `prepareSerialDispatchStep`, for units that are at the other location at once. */
export const prepareSerialMoveStep = createStep(
  "prepare-serial-move",
  async (request: Requested<MoveBody>, { container }: StepContext) => {
    const { destination_location_id: location_id, bin } = request.body
    return new StepResponse(
      await newTransfer(container, request, "move", () => ({ location_id, bin }))
    )
  }
)

async function newTransfer(
  container: MedusaContainer,
  { body, actor, idempotency_key }: Requested<DispatchBody>,
  command: "dispatch" | "move",
  setOf: (transferId: string) => Partial<SerialState>
): Promise<OperationInput> {
  const head = { kind: command, actor, idempotency_key, request: body }
  if (await serialService(container).recall(idempotency_key, body)) {
    return { ...head, batches: [] }
  }
  const { destination_location_id, serials, reference = null, note = null } = body
  refuseIfAny(await unknownLocations(container, [destination_location_id]))
  const units = await namedToChange(container, serials, command)
  refuseIfAny(await neededForOrders(container, units, body))
  const origin_location_id = originOf(units, command)
  const id = generateEntityId(undefined, "sertr")
  return {
    ...head,
    reference: { type: TRANSFER, id },
    transfer: { id, origin_location_id, destination_location_id, reference, note },
    batches: [
      {
        command,
        set: setOf(id),
        // Those that stand elsewhere are refused under the locks, each with its place.
        expects: { location_id: origin_location_id },
        units: units.map(({ serial_id, number }) => ({ serial_id, number })),
      },
    ],
  }
}

/**
 * Where the transfer begins: where most of the units stand that can be sent. What cannot be sent has no say, for it is
 * refused for that; when nothing can, nothing begins anywhere.
 */
function originOf(units: readonly NamedToChange[], command: "dispatch" | "move"): string {
  const counts = new Map<string, number>()
  for (const { standing } of units) {
    if (standing.location_id !== null && canBe(command, standing.status)) {
      counts.set(standing.location_id, (counts.get(standing.location_id) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? ""
}
