import type { MedusaContainer } from "@medusajs/framework/types"
import { CASE_ROLES, type CaseRole } from "../../lifecycle/units-on-case"
import type { Size } from "../../lifecycle/labels"
import type { SlipChoice } from "../../lifecycle/slips"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { CaseUnit } from "../../modules/serial/queries/cases"
import type { CaseView } from "../../types/cases"
import { caseById } from "../../workflows/cases/units-of-case"
import { serialService } from "../../workflows/support/request"
import { barcodeOf } from "../papers/barcode"
import type { LabelUnit } from "../papers/label"
import { slipFile, type Block } from "../papers/slip"
import { layoutOn } from "../papers/slip-layout"
import { wordingIn, type Wording } from "../papers/wording"
import { caseViews } from "./cases"
import { labelUnits } from "./label-units"
import { storeName } from "./store-name"

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/** How a unit is printed on the ticket: in which words, and with how much room for its bar code. */
interface UnitForm {
  wording: Wording
  room: Size
}

/**
 * The ticket of a repair or claim as a PDF: what is said of it, and its units with their bar codes, so that a scan of the
 * paper finds them.
 * @throws unknown_case
 */
export async function* repairTicket(
  container: MedusaContainer,
  id: string,
  { paper, language }: SlipChoice
): AsyncGenerator<Buffer> {
  const record = await caseById(container, id)
  const [[view], store] = await Promise.all([caseViews(container, [record]), storeName(container)])
  const wording = wordingIn(language)
  const head = { title: wording.texts.repairTicket, store, facts: factsOf(view, wording) }
  const room = layoutOn(paper).symbol
  yield* slipFile(head, unitBlocks(container, view, { wording, room }), paper, wording)
}

function factsOf(
  view: CaseView,
  { texts, day }: Wording
): [name: string, value: string | null | undefined][] {
  const { kind, customer, contact, vendor, reference, due_on, fault, note, outcome } = view
  return [
    [texts.case, `${view.id} · ${texts.caseKinds[kind]}`],
    [texts.openedOn, day(view.opened_at ?? view.created_at)],
    [texts.openedBy, view.created_by.name],
    [texts.customer, [customer?.name, customer?.email].filter(Boolean).join("\n")],
    [texts.contact, contact],
    [texts.vendor, vendor],
    [texts.vendorReference, reference],
    [texts.dueOn, due_on && day(due_on)],
    [texts.fault, fault],
    [texts.note, note],
    [texts.outcome, outcome && texts.caseOutcomes[outcome]],
  ]
}

async function* unitBlocks(
  container: MedusaContainer,
  { id, counts }: CaseView,
  form: UnitForm
): AsyncGenerator<Block> {
  const all = CASE_ROLES.reduce((sum, role) => sum + counts[role], 0)
  let role: CaseRole | null = null
  for (let offset = 0; offset < all; offset += UNITS_AT_ONCE) {
    const page = { limit: UNITS_AT_ONCE, offset }
    const units = await serialService(container).unitsOfCase(id, page)
    const described = await labelUnits(
      container,
      units.map(({ serial_id }) => serial_id)
    )
    const unitById = new Map(described.map((unit) => [unit.id, unit]))
    for (const { serial_id, ...onCase } of units) {
      const unit = unitById.get(serial_id)
      if (onCase.role !== role) {
        role = onCase.role
        yield { kind: "heading", text: form.wording.texts.caseRoles[role] }
      }
      if (unit !== undefined) {
        yield unitBlock(unit, onCase, form)
      }
    }
  }
  yield { kind: "signature" }
}

function unitBlock(
  unit: LabelUnit,
  { role }: Pick<CaseUnit, "role">,
  { wording, room }: UnitForm
): Block {
  const { number, title, sku } = unit
  const barcode = barcodeOf(unit, "code_128", currentMoment().today, () => room)
  return {
    kind: "unit",
    number,
    detail: [title, sku && `${wording.texts.sku} ${sku}`].filter(Boolean).join(" · "),
    // Of the others the ticket only tells.
    barcode: role === "subject" ? barcode : null,
  }
}
