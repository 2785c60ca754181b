import { IDENTIFIER_TYPES } from "../../../lifecycle/identifiers"
import { FORMAT_PRESETS } from "../../../lifecycle/formats"
import { COMMANDS, TRANSITIONS } from "../../../lifecycle/transitions"
import { STATUS_NAMES, STATUSES } from "../../../lifecycle/statuses"
import { caseOperationKinds, cases } from "./cases"
import { counterSale } from "./counter-sale"
import { counts } from "./counts"
import { deliveries } from "./deliveries"
import { events } from "./events"
import { flows } from "./flows"
import { orderSide } from "./order-side"
import { packing } from "./packing"
import { insight } from "./insight"
import { papers } from "./papers"
import { policy } from "./policy"
import { receiveFile } from "./receive-file"
import { returnsDesk } from "./returns-desk"
import { screens } from "./screens"
import { serialsHome } from "./serials-home"
import { sections } from "./sections"
import { settings } from "./settings"
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
  ...insight,
  ...returnsDesk,
  ...orderSide,
  receiveFile,
  ...packing,
  ...counterSale,
  ...sections,
  ...settings,
  ...papers,
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
  status: Object.fromEntries(STATUS_NAMES.map((name) => [name, STATUSES[name].label])),
  command: {
    ...Object.fromEntries(COMMANDS.map((name) => [name, TRANSITIONS[name].label])),
    revert: "Undo",
  },
  event: events,
  identifier: labelsOf(IDENTIFIER_TYPES),
}

function labelsOf(table: Record<string, { label: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([name, { label }]) => [name, label]))
}
