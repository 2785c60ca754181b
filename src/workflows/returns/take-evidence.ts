import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { commandsFor } from "../../lifecycle/decide"
import { checkFormat } from "../../lifecycle/formats"
import { DEFAULT_POLICY, type NumberKey, numberKeyOf, scopeKeyOf } from "../../lifecycle/policy"
import { trimNumber } from "../../lifecycle/serial-number"
import type { OperationInput, PlainState } from "../../modules/serial/ledger/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { EvidenceBody } from "../../types/receiving"
import { refuseUnshipped } from "../delivering/unshipped"
import { watchSerialEvidenceStep } from "../anomalies/watch-steps"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { receivablePolicy } from "../receiving/receivable-policy"
import { distinct, readGraph } from "../support/graph"
import { photosOf } from "../support/photos"
import { serialService, type Requested } from "../support/request"
import { returnRecord, type ReturnRecord } from "./return-record"

const prepareSerialEvidenceStep = createStep(
  "prepare-serial-evidence",
  async ({ body, actor, idempotency_key }: Requested<EvidenceBody>, { container }) => {
    const { inventory_item_id, location_id, return_id, customer_id, reason, notes } = body
    const head = {
      kind: "take_evidence" as const,
      actor,
      idempotency_key,
      request: body,
      note: reason,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const policy = await receivablePolicy(container, body)
    const document = return_id === undefined ? null : await returnRecord(container, return_id)
    const scope_key = scopeKeyOf(policy, inventory_item_id)
    const units = body.serials.map(trimNumber).map((number) => ({
      number,
      ...numberKeyOf(policy, inventory_item_id, number),
    }))
    // Another maker's number looks as it likes.
    refuseIfAny(units.flatMap(({ number }) => checkFormat(number, DEFAULT_POLICY.format) ?? []))
    const senders = distinct([customer_id, document && (await customerOf(container, document))])
    const sold = await soldAmong(container, units)
    // The sender's own unit comes back on a return or a case.
    const found = sold.filter((record) => !senders.includes(record.customer_id ?? ""))
    const foundAs = ({ normalized }: NumberKey) =>
      found.find((record) => record.normalized === normalized)
    await refuseUnshipped(
      container,
      found.map(({ id }) => id)
    )
    const photos = await photosOf(container, body.photos ?? [])
    return new StepResponse<OperationInput>({
      ...head,
      reference: document && { type: "return", id: document.id },
      batches: [
        {
          command: "take_evidence",
          set: { inventory_item_id, location_id, scope_key, reason, customer_id, photos },
          plain: notes === undefined ? {} : { notes },
          units: units
            .filter((unit) => foundAs(unit) === undefined)
            .map(({ number, normalized }) => ({ number, set: { number, normalized } })),
        },
        {
          command: "keep_found",
          set: { location_id, reason },
          expects: { inventory_item_id },
          units: units.flatMap((unit) => {
            const record = foundAs(unit)
            return record
              ? [
                  {
                    serial_id: record.id,
                    number: unit.number,
                    // Photos and notes are added to those that were read, so those must still be there.
                    version: record.version,
                    set: photos.length > 0 ? { photos: [...record.photos, ...photos] } : {},
                    plain: alsoSaying(record, body),
                  },
                ]
              : []
          }),
        },
      ],
    })
  }
)

/** Of these numbers, the units that the store sold to somebody. */
async function soldAmong(
  container: MedusaContainer,
  numbers: readonly NumberKey[]
): Promise<SerialRecord[]> {
  const service = serialService(container)
  const ids = (await service.bearersOf(numbers)).map(({ id }) => id)
  const { serials } =
    ids.length === 0
      ? { serials: [] }
      : await service.findSerials({ ids }, { limit: ids.length, offset: 0 })
  return serials.filter((record) => commandsFor(record).includes("keep_found"))
}

/** Whose order a return is of. */
async function customerOf(
  container: MedusaContainer,
  { order_id }: ReturnRecord
): Promise<string | null> {
  const [order] = await readGraph<{ customer_id: string | null }>(
    container,
    "order",
    ["customer_id"],
    { id: [order_id] }
  )
  return order?.customer_id ?? null
}

/** What is known of a unit, and what its being found adds: what was said of it before stays. */
function alsoSaying(
  { notes: before, metadata }: SerialRecord,
  { notes, customer_id }: EvidenceBody
): PlainState {
  return {
    ...(notes === undefined ? {} : { notes: [before, notes].filter(Boolean).join("\n") }),
    ...(customer_id === undefined
      ? {}
      : { metadata: { ...(metadata as object | null), handed_in_by: customer_id } }),
  }
}

/**
 * Keeps foreign units as a customer's evidence: in quarantine, the customer's, never stock; handing one back is the manual
 * command `hand_back_evidence`. A unit that the store sold to somebody else is kept as found property: it stays its
 * buyer's with its sale, until the manual command `hand_out_found`.
 * Emits `serial.returned-never-sold` for what nobody bought here.
 * @throws unknown_return, unknown_item, unknown_location, not_tracked, already_exists,
 *   malformed_number, duplicate_in_request, unknown_file, not_a_photo, too_many_photos; then nothing has happened
 */
export const takeEvidenceWorkflow = createWorkflow(
  "take-evidence",
  (input: WorkflowData<Requested<EvidenceBody>>) => {
    const operation = prepareSerialEvidenceStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    watchSerialEvidenceStep({ result, actor: input.actor })
    return new WorkflowResponse(result)
  }
)
