import type { SerialState } from "./serial"
import type { Status } from "./statuses"

/**
 * Where an assignment (serial ↔ order line) stands. `captured` and `sold` are open: the serial is this line's;
 * `released` and `returned` are closed. The sale stays in the history for ever.
 */
export type AssignmentState = "captured" | "sold" | "released" | "returned"

/** What becomes of one assignment when its serial changes. */
export interface AssignmentChange {
  assignment_id: string
  state: AssignmentState
}

type Held = Pick<SerialState, "assignment_id"> & { status: Status | null }

/**
 * The assignments that a change of a serial touches, and how they stand afterwards. It follows from the two states, so
 * commands and reverting need no rules of their own; but for one thing that no state tells: whether a unit that was sold
 * comes back, or never left.
 * @param neverLeft that the unit never left on the line that it goes off: another one did, or its sale is undone
 */
export function assignmentChanges(
  before: Held,
  after: Held,
  neverLeft = false
): AssignmentChange[] {
  const left =
    before.assignment_id !== null && before.assignment_id !== after.assignment_id
      ? before.assignment_id
      : null
  return [
    ...(left === null
      ? []
      : [
          {
            assignment_id: left,
            state:
              neverLeft || wasTakenOff(before, after)
                ? ("released" as const)
                : ("returned" as const),
          },
        ]),
    ...(after.assignment_id === null
      ? []
      : [{ assignment_id: after.assignment_id, state: openState(after.status) }]),
  ]
}

/** Not what came back, but what never left: it was only reserved, or its record never was. */
function wasTakenOff(before: Held, after: Held): boolean {
  return before.status === "reserved" || after.status === "void"
}

/** A unit that left stays sold on its line while it is in repair or lost on the way. */
function openState(status: Status | null): AssignmentState {
  return status === "reserved" ? "captured" : "sold"
}
