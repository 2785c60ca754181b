import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier, SerialState } from "../../lifecycle/serial"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { DescribeBody } from "../../types/serials"
import { photosOf } from "../support/photos"
import { serialService, type Requested } from "../support/request"
import { readUnit } from "./read-unit"

/** A description, and the unit that it is of. */
export type DescriptionOf = DescribeBody & { serial_id: string }

/**
 * Makes the operation that describes a unit anew. Reads only. Former numbers stay, whatever the new list of identifiers
 * says: they are history, and the unit must be found by them.
 * @throws unknown_serial, unknown_file
 */
export const prepareSerialDescriptionStep = createStep(
  "prepare-serial-description",
  async ({ body, actor, idempotency_key }: Requested<DescriptionOf>, { container }) => {
    const head = { kind: "describe" as const, actor, idempotency_key, request: body }
    const isReplay = (await serialService(container).recall(idempotency_key, body)) !== null
    if (isReplay) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { serial_id, version, notes, identifiers, photos, ...fields } = body
    const unit = await readUnit(container, serial_id)
    const set: Partial<SerialState> = {
      ...fields,
      ...(identifiers === undefined ? {} : { identifiers: withFormer(unit, identifiers ?? []) }),
      ...(photos === undefined
        ? {}
        : { photos: await photosOf(container, photos ?? [], unit.photos) }),
    }
    // A list is made from the one that was read, so that one must still be there.
    const read =
      identifiers === undefined && photos === undefined ? version : (version ?? unit.version)
    const plain = notes === undefined ? {} : { notes }
    const units = [{ serial_id, number: unit.number, version: read }]
    return new StepResponse<OperationInput>({
      ...head,
      batches: [{ command: "describe", set, plain, units }],
    })
  }
)

function withFormer(unit: { identifiers: Identifier[] }, identifiers: Identifier[]): Identifier[] {
  return [...unit.identifiers.filter(({ type }) => type === "former"), ...identifiers]
}
