import { IDENTIFIER_TYPES } from "../../../lifecycle/identifiers"
import { FORMAT_PRESETS } from "../../../lifecycle/formats"
import { REFUSALS } from "../../../lifecycle/refusals"
import { TRANSITIONS } from "../../../lifecycle/transitions"
import { STATUSES } from "../../../lifecycle/statuses"
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

/** The plugin's English texts. Statuses, commands and formats are called as the rules call them; so are refusals. */
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
  status: labelsOf(STATUSES),
  command: { ...labelsOf(TRANSITIONS), revert: "Undo" },
  event: events,
  identifier: labelsOf(IDENTIFIER_TYPES),
  refusal: sentencesOf(REFUSALS),
}

function labelsOf<Name extends string>(
  table: Readonly<Record<Name, { label: string }>>
): Record<Name, string> {
  return textsOf(table, ({ label }) => label)
}

function sentencesOf<Name extends string>(
  table: Readonly<Record<Name, { sentence: string }>>
): Record<Name, string> {
  return textsOf(table, ({ sentence }) => sentence)
}

function textsOf<Name extends string, Row>(
  table: Readonly<Record<Name, Row>>,
  textOf: (row: Row) => string
): Record<Name, string> {
  const texts = Object.entries<Row>(table).map(([name, row]) => [name, textOf(row)])
  return Object.fromEntries(texts) as Record<Name, string>
}
