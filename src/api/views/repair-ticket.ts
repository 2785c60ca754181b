import type { MedusaContainer } from "@medusajs/framework/types"
import { CASE_ROLES, type CaseRole } from "../../lifecycle/cases"
import type { Paper } from "../../lifecycle/labels"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { CaseUnit } from "../../modules/serial/queries/cases"
import type { CaseView } from "../../types/cases"
import { caseById } from "../../workflows/cases/units-of-case"
import { serialService } from "../../workflows/support/request"
import { barcodeOf } from "../papers/barcode"
import type { LabelUnit } from "../papers/label"
import { PAPER_TEXTS } from "../papers/texts"
import { slipFile, type Block } from "../papers/slip"
import { caseViews } from "./cases"
import { labelUnits } from "./label-units"
import { storeName } from "./store-name"

const TEXTS = PAPER_TEXTS.en

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/** The room for a unit's bar code on the ticket. */
const ROOM = () => ({ width: 75, height: 22 })

/**
 * The ticket of a repair or claim as a PDF: what is said of it, and its units with their bar codes, so that a scan of the
 * paper finds them.
 * @throws unknown_case
 */
export async function* repairTicket(
  container: MedusaContainer,
  id: string,
  { paper }: { paper: Paper }
): AsyncGenerator<Buffer> {
  const record = await caseById(container, id)
  const [[view], store] = await Promise.all([caseViews(container, [record]), storeName(container)])
  const head = { title: TEXTS.repairTicket, store, facts: factsOf(view) }
  yield* slipFile(head, unitBlocks(container, view), paper, TEXTS)
}

function factsOf(view: CaseView): [name: string, value: string | null | undefined][] {
  const { kind, customer, contact, vendor, reference, due_on, fault, note, outcome } = view
  return [
    [TEXTS.case, `${view.id} · ${TEXTS.caseKinds[kind]}`],
    [TEXTS.openedOn, (view.opened_at ?? view.created_at).slice(0, 10)],
    [TEXTS.openedBy, view.created_by.name],
    [TEXTS.customer, [customer?.name, customer?.email].filter(Boolean).join("\n")],
    [TEXTS.contact, contact],
    [TEXTS.vendor, vendor],
    [TEXTS.vendorReference, reference],
    [TEXTS.dueOn, due_on],
    [TEXTS.fault, fault],
    [TEXTS.note, note],
    [TEXTS.outcome, outcome && TEXTS.caseOutcomes[outcome]],
  ]
}

async function* unitBlocks(
  container: MedusaContainer,
  { id, counts }: CaseView
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
        yield { kind: "heading", text: TEXTS.caseRoles[role] }
      }
      if (unit !== undefined) {
        yield unitBlock(unit, onCase)
      }
    }
  }
  yield { kind: "signature" }
}

function unitBlock(unit: LabelUnit, { role }: Pick<CaseUnit, "role">): Block {
  const { number, title, sku } = unit
  const barcode = barcodeOf(unit, "code_128", currentMoment().today, ROOM)
  return {
    kind: "unit",
    number,
    detail: [title, sku && `${TEXTS.sku} ${sku}`].filter(Boolean).join(" · "),
    // Of the others the ticket only tells.
    barcode: role === "subject" ? barcode : null,
  }
}
