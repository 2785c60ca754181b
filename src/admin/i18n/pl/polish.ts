import type { english } from "../en/english"
import { withForm } from "../translation"
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
import { imports } from "./imports"
import { insight } from "./insight"
import { command, formatKinds, identifier, status } from "./names"
import type { InPolish } from "./in-polish"
import { lots } from "./lots"
import { noticeOperationKinds, notices } from "./notices"
import { orderSide } from "./order-side"
import { packing } from "./packing"
import { papers } from "./papers"
import { policy } from "./policy"
import { privacy } from "./privacy"
import { receiveFile } from "./receive-file"
import { refusalWords } from "./refusal-words"
import { refusals } from "./refusals"
import { returnsDesk } from "./returns-desk"
import { screens } from "./screens"
import { sections } from "./sections"
import { serialsHome } from "./serials-home"
import { settings } from "./settings"
import { stockFlows } from "./stock-flows"

/** The plugin's Polish texts. Fractions, which units never have, take the form of many. */
export const polish: InPolish<typeof english> = withForm("other", "many", {
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
  policy: { ...policy, format: { ...policy.format, kinds: formatKinds } },
  status,
  command,
  event: events,
  identifier,
  refusal: refusals,
  refusalWord: refusalWords,
})
