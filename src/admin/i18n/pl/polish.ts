import type { english } from "../en/english"
import { withForm } from "../translation"
import { caseOperationKinds, cases } from "./cases"
import { counterSale } from "./counter-sale"
import { counts } from "./counts"
import { deliveries } from "./deliveries"
import { events } from "./events"
import { flows } from "./flows"
import { insight } from "./insight"
import { command, formatKinds, identifier, status } from "./names"
import type { InPolish } from "./in-polish"
import { orderSide } from "./order-side"
import { packing } from "./packing"
import { papers } from "./papers"
import { policy } from "./policy"
import { receiveFile } from "./receive-file"
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
  policy: { ...policy, format: { ...policy.format, kinds: formatKinds } },
  status,
  command,
  event: events,
  identifier,
  refusal: refusals,
})
