import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkFormat, comparableForm, type FormatRule } from "../../lifecycle/formats"
import { DEFAULT_POLICY } from "../../lifecycle/policy"
import type { Identifier } from "../../lifecycle/serial"
import { trimNumber } from "../../lifecycle/serial-number"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CorrectBody } from "../../types/serials"
import { serialService, type Requested } from "../support/request"
import { readUnit } from "./read-unit"

/** A correction, and the unit whose number is wrong. */
export type CorrectionOf = CorrectBody & { serial_id: string }

/**
 * Makes the operation that gives a unit its right number. Reads only. The wrong one becomes an identifier: the unit is
 * still found by it, but another unit may have it as its number.
 * @throws unknown_serial, malformed_number, bad_check_digit, empty_number
 */
export const prepareSerialCorrectionStep = createStep(
  "prepare-serial-correction",
  async ({ body, actor, idempotency_key }: Requested<CorrectionOf>, { container }) => {
    const { serial_id, reason, version } = body
    const head = {
      kind: "correct_number" as const,
      actor,
      idempotency_key,
      request: body,
      note: reason,
    }
    const isReplay = (await serialService(container).recall(idempotency_key, body)) !== null
    if (isReplay) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const number = trimNumber(body.number)
    const unit = await readUnit(container, serial_id)
    const format = await formatOf(container, unit.inventory_item_id)
    refuseIfAny(unit.number === number ? [] : [checkFormat(number, format) ?? []].flat())
    const set = {
      number,
      normalized: comparableForm(number, format),
      identifiers: identifiersAfter(unit, number, format),
      reason,
    }
    // The identifiers are made from those that were read, so they must still be there.
    const units = [{ serial_id, number, version: version ?? unit.version }]
    return new StepResponse<OperationInput>({
      ...head,
      batches: [{ command: "correct_number", set, units }],
    })
  }
)

async function formatOf(container: MedusaContainer, itemId: string): Promise<FormatRule> {
  const [{ policy }] = await serialService(container).policiesOf([itemId])
  return (policy ?? DEFAULT_POLICY).format
}

/** The old number joins the former ones; a former one that is the right one again leaves them. */
function identifiersAfter(
  { identifiers, number: old }: { identifiers: Identifier[]; number: string },
  number: string,
  format: FormatRule
): Identifier[] {
  const isNowItself = ({ type, value }: Identifier) =>
    type === "former" && comparableForm(value, format) === comparableForm(number, format)
  const formers = [...identifiers, { type: "former", value: old }]
  return formers.filter((identifier) => !isNowItself(identifier))
}
