import { IDENTIFIER_TYPES } from "../../../lifecycle/identifiers"
import { FORMAT_PRESETS } from "../../../lifecycle/formats"
import { TRANSITIONS } from "../../../lifecycle/transitions"
import { STATUSES } from "../../../lifecycle/statuses"
import { caseOperationKinds, cases } from "./cases"
import { counts } from "./counts"
import { deliveries } from "./deliveries"
import { events } from "./events"
import { flows } from "./flows"
import { policy } from "./policy"
import { returnsDesk } from "./returns-desk"
import { screens } from "./screens"
import { serialsHome } from "./serials-home"
import { stockFlows } from "./stock-flows"

/** The plugin's English texts. Statuses, commands and formats are called as the rules call them. */
export const english = {
  ...screens,
  ...flows,
  ...stockFlows,
  ...serialsHome,
  ...cases,
  ...counts,
  ...deliveries,
  ...returnsDesk,
  operation: {
    ...stockFlows.operation,
    kinds: { ...stockFlows.operation.kinds, ...caseOperationKinds },
  },
  policy: {
    ...policy,
    format: {
      ...policy.format,
      kinds: {
        any: "Anything",
        regex: "A pattern (regular expression)",
        ...labelsOf(FORMAT_PRESETS),
      },
    },
  },
  status: labelsOf(STATUSES),
  command: { ...labelsOf(TRANSITIONS), revert: "Undo" },
  event: events,
  identifier: labelsOf(IDENTIFIER_TYPES),
}

function labelsOf<Name extends string>(
  table: Readonly<Record<Name, { label: string }>>
): Record<Name, string> {
  const labels = Object.entries<{ label: string }>(table).map(([name, { label }]) => [name, label])
  return Object.fromEntries(labels) as Record<Name, string>
}
