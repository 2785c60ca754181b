import type { CaseKind, CaseOutcome } from "../../../lifecycle/cases"
import type { CaseRole } from "../../../lifecycle/units-on-case"
import type { DeliveryOutcome } from "../../../lifecycle/deliveries"

/** A text that counts, in the plural forms that a language writes; `{count}` in it is the number. */
export type Counted<Form extends Intl.LDMLPluralRule = "one"> = Readonly<
  Record<Form | "other", string>
>

/** Every text that the server prints, in one language. One that lacks does not compile. */
export interface PaperTexts<Form extends Intl.LDMLPluralRule = "one"> {
  lot: (lot: string) => string
  expires: (day: string) => string
  labels: string
  packingSlip: string
  receivingSlip: string
  repairTicket: string
  orderedOn: string
  shipTo: string
  customer: string
  parcel: string
  sku: string
  quantity: string
  missing: Counted<Form>
  supplier: string
  reference: string
  location: string
  expectedOn: string
  receivedOn: string
  receivedBy: string
  note: string
  undone: string
  outcomes: Readonly<Record<DeliveryOutcome, string>>
  case: string
  caseKinds: Readonly<Record<CaseKind, string>>
  caseOutcomes: Readonly<Record<CaseOutcome, string>>
  caseRoles: Readonly<Record<CaseRole, string>>
  openedOn: string
  openedBy: string
  vendor: string
  vendorReference: string
  contact: string
  dueOn: string
  fault: string
  outcome: string
  units: Counted<Form>
  signature: string
  page: (number: string) => string
}
