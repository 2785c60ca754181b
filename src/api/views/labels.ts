import type { MedusaContainer } from "@medusajs/framework/types"
import {
  labelsOnPage,
  type LabelChoice,
  type LabelFormat,
  type Symbology,
} from "../../lifecycle/labels"
import { refuse } from "../../lifecycle/refusals"
import type { PaperLanguage } from "../../lifecycle/slips"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import { refuseWith } from "../../workflows/support/request"
import { barcodeOf, holdsBytes } from "../papers/barcode"
import { symbolRoom, type LabelUnit } from "../papers/label"
import { labelPages } from "../papers/label-pages"
import { bytesOf, openPdf } from "../papers/pdf"
import { PAPER_TEXTS } from "../papers/texts"
import { formatWanted } from "./label-images"
import { labelUnits } from "./label-units"
import { unitsWanted, type NumberedUnit, type UnitsToLabel } from "./units-to-label"

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/** Which units get labels, how many, and on what. */
export interface LabelRequest extends UnitsToLabel {
  format: LabelChoice
  symbology: Symbology
  start: number
  copies: number
  language: PaperLanguage
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
  const format = formatWanted(request.format)
  const units = await unitsWanted(container, request)
  refuseUnprintable(units, format)
  const texts = PAPER_TEXTS[request.language]
  const doc = openPdf(texts.labels, request.language)
  const ids = units.map(({ id }) => id)
  yield* bytesOf(
    doc,
    labelPages(doc, inBatches(container, ids), {
      format,
      symbology: request.symbology,
      used: (request.start - 1) % labelsOnPage(format),
      copies: request.copies,
      today: currentMoment().today,
      texts,
    })
  )
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

async function* inBatches(
  container: MedusaContainer,
  ids: readonly string[]
): AsyncGenerator<LabelUnit> {
  for (let from = 0; from < ids.length; from += UNITS_AT_ONCE) {
    yield* await labelUnits(container, ids.slice(from, from + UNITS_AT_ONCE))
  }
}
