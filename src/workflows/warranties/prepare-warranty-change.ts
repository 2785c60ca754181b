import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommandName } from "../../lifecycle/transitions"
import { extendWarranty, type WarrantyChange } from "../../lifecycle/warranty"
import type { OperationInput, UnitInput } from "../../modules/serial/ledger/types"
import type { WarrantyBody } from "../../types/warranties"
import { namedToChange, type NamedToChange } from "../support/named-to-change"
import { serialService, type Requested } from "../support/request"

const COMMAND_OF = {
  extend: "extend_warranty",
  set: "set_warranty",
  void: "void_warranty",
  reinstate: "reinstate_warranty",
} as const satisfies Record<WarrantyChange, CommandName>

/**
 * Makes the operation of a change of warranties. Reads only; the units themselves are judged when it is planned.
 * @throws what `namedToChange` refuses
 */
export const prepareWarrantyChangeStep = createStep(
  "prepare-warranty-change",
  async ({ body, actor, idempotency_key }: Requested<WarrantyBody>, { container }) => {
    const { serials, change, months, start, end, reason } = body
    const command = COMMAND_OF[change]
    const head = { kind: command, actor, idempotency_key, request: body, note: reason }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const named = await namedToChange(container, serials, command)
    const units =
      months === undefined
        ? named.map(({ serial_id, number }) => ({ serial_id, number }))
        : await extended(container, named, months)
    const set = { customer_warranty_start: start, customer_warranty_end: end, reason }
    return new StepResponse<OperationInput>({ ...head, batches: [{ command, set, units }] })
  }
)

/** Units with the end of their warranty some months later. One statement; refused where the end changed since. */
async function extended(
  container: MedusaContainer,
  named: readonly NamedToChange[],
  months: number
): Promise<UnitInput[]> {
  const ids = named.map(({ serial_id }) => serial_id)
  const page = { limit: ids.length + 1, offset: 0 }
  const { serials } = await serialService(container).findSerials({ ids }, page)
  const ends = new Map(serials.map((serial) => [serial.id, serial.customer_warranty_end]))
  return named.map(({ serial_id, number }) => {
    const end = ends.get(serial_id) ?? null
    const customer_warranty_end = end === null ? null : extendWarranty({ end }, months).end
    return {
      serial_id,
      number,
      expects: { customer_warranty_end: end },
      set: { customer_warranty_end },
    }
  })
}
