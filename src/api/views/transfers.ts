import type { MedusaContainer } from "@medusajs/framework/types"
import { TRANSFER, TRANSFER_OUTCOMES, type TransferOutcome } from "../../lifecycle/transfers"
import type { OperationResult } from "../../modules/serial/ledger/types"
import type { Page } from "../../modules/serial/queries/paging"
import type { TransferRecord, TransferUnit } from "../../modules/serial/queries/transfers"
import type {
  TransferOperationResponse,
  TransferResponse,
  TransferSerial,
  TransferSerialsResponse,
  TransferView,
} from "../../types/transfers"
import { serialService } from "../../workflows/support/request"
import { transferById } from "../../workflows/transfers/units-of-transfer"
import { documentAnswer } from "../operation-answer"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { operationViews } from "./operations"
import { serialRows } from "./serial-refs"

/** How many units of each outcome, and how many operations, are shown with a transfer. */
const SHOWN = 100

/** Transfers as screens show them, in the order given. */
export async function transferViews(
  container: MedusaContainer,
  transfers: readonly TransferRecord[]
): Promise<TransferView[]> {
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      locations: transfers.flatMap((transfer) => [
        transfer.origin_location_id,
        transfer.destination_location_id,
      ]),
    }),
    actorViews(container, transfers),
  ])
  const place = (id: string) => names.location(id) ?? { id, name: id }
  return transfers.map(({ id, reference, note, created_at, counts, ...transfer }) => ({
    id,
    origin: place(transfer.origin_location_id),
    destination: place(transfer.destination_location_id),
    reference,
    note,
    created_at,
    created_by: actorOf(transfer),
    status: transfer.is_open ? "open" : "closed",
    counts,
  }))
}

/** A transfer with its first units by what became of them, and what was done. @throws unknown_transfer */
export async function transferDetail(
  container: MedusaContainer,
  id: string
): Promise<TransferResponse> {
  const serials = serialService(container)
  const page = { limit: SHOWN, offset: 0 }
  const record = await transferById(container, id)
  const [[transfer], units, { operations }] = await Promise.all([
    transferViews(container, [record]),
    serials.unitsOfTransfer(id, page),
    serials.findOperations({ reference_type: TRANSFER, reference_id: id }, page),
  ])
  const views = await transferSerials(container, units)
  const byOutcome = TRANSFER_OUTCOMES.map((outcome) => [
    outcome,
    views.filter((view) => view.outcome === outcome),
  ])
  return {
    transfer: transfer as TransferView,
    serials: Object.fromEntries(byOutcome) as TransferResponse["serials"],
    operations: await operationViews(container, operations),
  }
}

/** A page of the units of a transfer that came to one thing. @throws unknown_transfer */
export async function transferSerialsPage(
  container: MedusaContainer,
  id: string,
  outcome: TransferOutcome,
  page: Page
): Promise<TransferSerialsResponse> {
  const { counts } = await transferById(container, id)
  const units = await serialService(container).unitsOfTransfer(id, page, [outcome])
  return { serials: await transferSerials(container, units), count: counts[outcome], ...page }
}

/** The answer to a request that ran an operation of a transfer. */
export async function transferOperationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<TransferOperationResponse> {
  return documentAnswer(container, result, async (id) => {
    const [transfer] = await transferViews(container, [await transferById(container, id)])
    return { transfer: transfer as TransferView }
  })
}

async function transferSerials(
  container: MedusaContainer,
  units: readonly TransferUnit[]
): Promise<TransferSerial[]> {
  const rows = await serialRows(
    container,
    units.map(({ serial_id }) => serial_id)
  )
  return units.flatMap(({ serial_id, outcome, occurred_at }): TransferSerial[] => {
    const row = rows.get(serial_id)
    return row === undefined ? [] : [{ ...row, outcome, outcome_at: occurred_at }]
  })
}
