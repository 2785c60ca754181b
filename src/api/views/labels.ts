import type { MedusaContainer } from "@medusajs/framework/types"
import { formatOf, labelsOnPage, type LabelFormat, type Symbology } from "../../lifecycle/labels"
import { refuse } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { SerialFilter } from "../../modules/serial/queries/list"
import type { BarcodeResponse, LabelPreviewQuery, LabelResponse } from "../../types/labels"
import {
  MAX_SERIALS,
  refuseTooMany,
  refuseWith,
  serialService,
} from "../../workflows/support/request"
import { barcodeOf, drawBarcode, holdsBytes, type Barcode } from "../papers/barcode"
import { drawLabel, symbolRoom, type LabelUnit } from "../papers/label"
import { labelPages } from "../papers/label-pages"
import { bytesOf, openPdf } from "../papers/pdf"
import { svgCanvas } from "../papers/svg"
import { PAPER_TEXTS } from "../papers/texts"
import { labelUnits } from "./label-units"

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/** How wide a module of a bar code without a label is, in millimetres. */
const MODULE = 0.5
const LINEAR_HEIGHT = 15

/** Which units get labels, how many, and on what. */
export interface LabelRequest {
  /** Exactly one of these. */
  serial_ids?: readonly string[]
  operation_id?: string
  filter?: SerialFilter
  format: Parameters<typeof formatOf>[0]
  symbology: Symbology
  start: number
  copies: number
}

/**
 * The labels of some units as a PDF, piece by piece: those of an operation and of a filter in the order of their entry.
 * What cannot be printed is refused before the first page.
 * @throws unknown_serial, unknown_operation, nothing_to_print, too_many_serials, unprintable_number
 */
export async function* labelFile(
  container: MedusaContainer,
  request: LabelRequest
): AsyncGenerator<Buffer> {
  const format = formatWanted(request)
  const units = await unitsWanted(container, request)
  refuseUnprintable(units, format)
  const doc = openPdf(PAPER_TEXTS.en.labels)
  const ids = units.map(({ id }) => id)
  yield* bytesOf(
    doc,
    labelPages(doc, inBatches(container, ids), {
      format,
      symbology: request.symbology,
      used: (request.start - 1) % labelsOnPage(format),
      copies: request.copies,
      today: currentMoment().today,
      texts: PAPER_TEXTS.en,
    })
  )
}

/** One label as an image, and which symbol it bears. @throws unknown_serial, unprintable_number */
export async function labelPreview(
  container: MedusaContainer,
  id: string,
  query: LabelPreviewQuery
): Promise<LabelResponse> {
  const format = formatWanted({ format: query })
  const unit = await unitOf(container, id)
  const barcode = barcodeWanted(unit, query.symbology, format)
  const canvas = svgCanvas(format)
  drawLabel(canvas, { unit, barcode, size: format, texts: PAPER_TEXTS.en })
  return { label: { ...said(barcode), svg: canvas.toString() } }
}

/** The bar code of a unit as an image, as large as it needs to be. @throws unknown_serial, unprintable_number */
export async function unitBarcode(
  container: MedusaContainer,
  id: string,
  symbology: Symbology
): Promise<BarcodeResponse> {
  const unit = await unitOf(container, id)
  const barcode = barcodeOf(unit, symbology, currentMoment().today, ANY_ROOM)
  if (barcode === null) {
    return refuseWith(refuse("unprintable_number", unit.number, undefined, unit.id))
  }
  const width = barcode.width * MODULE
  const height = barcode.symbology === "code_128" ? LINEAR_HEIGHT : barcode.height * MODULE
  const canvas = svgCanvas({ width, height })
  drawBarcode(canvas, barcode, { x: 0, y: 0, width, height })
  return { barcode: { ...said(barcode), svg: canvas.toString() } }
}

/** Where no label sets limits. A screen is no wider than so, and a longer number is a QR code there. */
const ANY_ROOM = () => ({ width: 120, height: 120 })

function said({ symbology, content }: Barcode): Pick<Barcode, "symbology" | "content"> {
  return { symbology, content }
}

function formatWanted({ format }: Pick<LabelRequest, "format">): LabelFormat {
  return (
    formatOf(format) ??
    refuseWith(refuse("invalid_request", null, { why: "Custom labels need width and height." }))
  )
}

interface NumberedUnit {
  id: string
  number: string
}

async function unitOf(container: MedusaContainer, id: string): Promise<LabelUnit> {
  const [unit] = await labelUnits(container, [id])
  return unit ?? refuseWith(refuse("unknown_serial", id))
}

async function unitsWanted(
  container: MedusaContainer,
  { serial_ids, operation_id, filter = {} }: LabelRequest
): Promise<NumberedUnit[]> {
  const units =
    serial_ids !== undefined
      ? await unitsNamed(container, serial_ids)
      : operation_id !== undefined
        ? await unitsOfOperation(container, operation_id)
        : await unitsMatching(container, filter)
  refuseTooMany(units.length)
  return units.length === 0 ? refuseWith(refuse("nothing_to_print")) : units
}

async function unitsNamed(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<NumberedUnit[]> {
  const units = await serialService(container).numbersOf(ids)
  const known = new Set(units.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  return unknown.length > 0
    ? refuseWith(...unknown.map((id) => refuse("unknown_serial", id)))
    : units
}

async function unitsOfOperation(
  container: MedusaContainer,
  operation: string
): Promise<NumberedUnit[]> {
  const service = serialService(container)
  const found = await service.findOperations({ ids: [operation] }, { limit: 1, offset: 0 })
  if (found.operations.length === 0) {
    return refuseWith(refuse("unknown_operation", null, { operation }))
  }
  const page = { limit: MAX_SERIALS + 1, offset: 0 }
  return service.numbersOf(await service.serialsOfOperation(operation, page))
}

async function unitsMatching(
  container: MedusaContainer,
  filter: SerialFilter
): Promise<NumberedUnit[]> {
  const units: NumberedUnit[] = []
  let after: string | undefined
  do {
    const page = await serialService(container).firstSerials({ ...filter, after }, UNITS_AT_ONCE)
    units.push(...page.map(({ id, number }) => ({ id, number })))
    after = page.length < UNITS_AT_ONCE ? undefined : page.at(-1)?.id
  } while (after !== undefined && units.length <= MAX_SERIALS)
  return units
}

/**
 * Refuses units whose numbers no symbol holds that can be scanned on such labels. A QR code holds all that are shorter
 * than one that it holds whatever its characters, so hardly any has to be tried.
 */
function refuseUnprintable(units: readonly NumberedUnit[], format: LabelFormat): void {
  const room = symbolRoom(format)("qr")
  const holds = remembered((bytes: number) => holdsBytes(bytes, room))
  const long = units.filter(({ number }) => !holds(Buffer.byteLength(number)))
  const refused = long.filter((unit) => {
    const coded = { ...unit, gtin: null, lot: null, expires_on: null }
    return barcodeOf(coded, "qr", "", symbolRoom(format)) === null
  })
  if (refused.length > 0) {
    refuseWith(...refused.map(({ id, number }) => refuse("unprintable_number", number, {}, id)))
  }
}

function remembered<Value>(answer: (question: number) => Value): (question: number) => Value {
  const answers = new Map<number, Value>()
  return (question) => {
    const known = answers.get(question) ?? answer(question)
    answers.set(question, known)
    return known
  }
}

function barcodeWanted(unit: LabelUnit, symbology: Symbology, format: LabelFormat): Barcode {
  return (
    barcodeOf(unit, symbology, currentMoment().today, symbolRoom(format)) ??
    refuseWith(refuse("unprintable_number", unit.number, undefined, unit.id))
  )
}

async function* inBatches(
  container: MedusaContainer,
  ids: readonly string[]
): AsyncGenerator<LabelUnit> {
  for (let from = 0; from < ids.length; from += UNITS_AT_ONCE) {
    yield* await labelUnits(container, ids.slice(from, from + UNITS_AT_ONCE))
  }
}
