import { IDENTIFIER_TYPES } from "../../../lifecycle/identifiers"
import { FORMAT_PRESETS } from "../../../lifecycle/formats"
import { REFUSAL_WORDS } from "../../../lifecycle/refusal-codes/words"
import { REFUSALS } from "../../../lifecycle/refusals"
import { TRANSITIONS } from "../../../lifecycle/transitions"
import { STATUSES } from "../../../lifecycle/statuses"
import { appearance } from "./appearance"
import { book, bookOperationKinds } from "./book"
import { audit, chainFault } from "./audit"
import { caseOperationKinds, cases } from "./cases"
import { counterSale } from "./counter-sale"
import { counts } from "./counts"
import { deliveries } from "./deliveries"
import { done } from "./done"
import { events } from "./events"
import { flows } from "./flows"
import { lots } from "./lots"
import { noticeOperationKinds, notices } from "./notices"
import { orderSide } from "./order-side"
import { packing } from "./packing"
import { imports } from "./imports"
import { insight } from "./insight"
import { papers } from "./papers"
import { policy } from "./policy"
import { privacy } from "./privacy"
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
  ...notices,
  ...book,
  ...lots,
  ...insight,
  ...returnsDesk,
  ...orderSide,
  ...appearance,
  privacy,
  receiveFile,
  import: imports,
  ...packing,
  ...counterSale,
  ...sections,
  ...done,
  ...settings,
  ...papers,
  audit,
  chainFault,
  operation: {
    ...stockFlows.operation,
    kinds: {
      ...stockFlows.operation.kinds,
      ...caseOperationKinds,
      ...noticeOperationKinds,
      ...bookOperationKinds,
    },
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
  refusalWord: REFUSAL_WORDS,
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
