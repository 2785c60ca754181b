import type { english } from "../en/english"
import type { Translation } from "../translation"
import { caseOperationKinds, cases } from "./cases"
import { counterSale } from "./counter-sale"
import { counts } from "./counts"
import { deliveries } from "./deliveries"
import { events } from "./events"
import { flows } from "./flows"
import { insight } from "./insight"
import { command, formatKinds, identifier, status } from "./names"
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

/** The plugin's Dutch texts. */
export const dutch: Translation<typeof english> = {
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
}
