import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isOperationKind } from "../../lifecycle/operation-kinds"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { NOT_WITH_CUSTOMER } from "../../lifecycle/returning"
import type { SerialState } from "../../lifecycle/serial"
import { movesStock } from "../../lifecycle/stock"
import { transitionOf, type CommandName } from "../../lifecycle/transitions"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CommandBody } from "../../types/serials"
import { refuseUnshipped } from "../delivering/unshipped"
import { gradesOf } from "../support/conditions"
import { unknownLocations } from "../support/locations"
import { refuseUntracked, type NamedToChange } from "../support/named-to-change"
import { refuseTooMany, refuseWith, serialService, type Requested } from "../support/request"

/** What a request may say beside the command, and the field of a serial that a command must take for it. */
const SAID = {
  location_id: "location_id",
  bin: "bin",
  condition_id: "condition_id",
  due_on: "due_on",
} as const satisfies Partial<Record<keyof CommandBody, keyof SerialState>>

/** What a command is nothing without, though the unit itself may have a value already. */
const ASKED_FOR: { [Name in CommandName]?: (keyof typeof SAID)[] } = { grade: ["condition_id"] }

/**
 * Makes the operation of a manual change. Reads only; the units themselves are judged when the operation is planned.
 * @throws invalid_request, missing_value, unknown_location, unknown_condition, too_many_serials, not_shipped, not_tracked
 */
export const prepareSerialChangeStep = createStep(
  "prepare-serial-change",
  async ({ body, actor, idempotency_key }: Requested<CommandBody>, { container }) => {
    const { command, serial_ids, reason } = body
    const kind = isOperationKind(command) ? command : refuseWith(belongsElsewhere(command))
    const head = { kind, actor, idempotency_key, request: body, note: reason ?? null }
    const isReplay = (await serialService(container).recall(idempotency_key, body)) !== null
    if (isReplay) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    refuseTooMany(serial_ids.length)
    refuseIfAny(misfits(body))
    refuseIfAny(await unknownLocations(container, [body.location_id]))
    await refuseUnshipped(container, NOT_WITH_CUSTOMER.includes(command) ? serial_ids : [])
    await refuseUntracked(
      container,
      await standing(container, movesStock(command) ? serial_ids : [])
    )
    const set = await valuesOf(container, body)
    const units = serial_ids.map((serial_id) => ({ serial_id }))
    return new StepResponse<OperationInput>({ ...head, batches: [{ command, set, units }] })
  }
)

async function standing(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<NamedToChange[]> {
  const standings = await serialService(container).standingOf(ids)
  return standings.map((one) => ({ serial_id: one.id, number: one.number, standing: one }))
}

function belongsElsewhere(command: CommandName): Refusal {
  return refuse("invalid_request", null, { why: "not_by_hand", ...named(command) })
}

function named(command: CommandName) {
  return { command, action: transitionOf(command).label }
}

/** Why the request does not fit its command: it is no manual one, or takes more or less than was said. */
function misfits(body: CommandBody): Refusal[] {
  const { command } = body
  const { manual, takes } = transitionOf(command)
  if (!manual) {
    return [belongsElsewhere(command)]
  }
  const said = (Object.keys(SAID) as (keyof typeof SAID)[]).filter(
    (field) => body[field] !== undefined
  )
  return [
    ...said
      .filter((field) => !takes.includes(SAID[field]))
      .map((field) =>
        refuse("invalid_request", null, { why: "takes_none", ...named(command), field })
      ),
    ...(ASKED_FOR[command] ?? [])
      .filter((field) => body[field] === undefined)
      .map((field) => refuse("missing_value", null, { field, command })),
  ]
}

/** What the request says, as fields of the units; a condition brings with it whether it may be sold. */
async function valuesOf(
  container: MedusaContainer,
  { reason, location_id, bin, due_on, condition_id }: CommandBody
): Promise<Partial<SerialState>> {
  const grades = await gradesOf(container, [condition_id])
  const said = { reason, location_id, bin, due_on }
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(condition_id === undefined ? {} : grades.of(condition_id)),
  }
}
