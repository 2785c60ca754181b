import { MedusaError } from "@medusajs/framework/utils"
import {
  cornerOf,
  labelsOnPage,
  PAPERS,
  type LabelFormat,
  type Symbology,
} from "../../lifecycle/labels"
import { barcodeOf } from "./barcode"
import { drawLabel, symbolRoom, type LabelUnit } from "./label"
import { addPage, pdfCanvas } from "./pdf"
import type { PaperTexts } from "./texts"

/** How labels are wanted. */
export interface LabelJob {
  format: LabelFormat
  symbology: Symbology
  /** How many labels of the first sheet are gone already. */
  used: number
  copies: number
  today: string
  texts: PaperTexts
}

/** Draws the labels of units on pages, unit by unit. */
export async function* labelPages(
  doc: PDFKit.PDFDocument,
  units: AsyncIterable<LabelUnit>,
  { format, symbology, used, copies, today, texts }: LabelJob
): AsyncGenerator<void> {
  const paper = format.sheet === undefined ? format : PAPERS[format.sheet.paper]
  const perPage = labelsOnPage(format)
  const room = symbolRoom(format)
  let place = used
  for await (const unit of units) {
    const barcode = barcodeOf(unit, symbology, today, room)
    if (barcode === null) {
      // The request was refused if it has such a unit; so this one was renamed meanwhile.
      throw new MedusaError(MedusaError.Types.CONFLICT, `No symbol holds the number of ${unit.id}.`)
    }
    for (let copy = 0; copy < copies; copy += 1, place += 1) {
      if (place === used || place % perPage === 0) {
        addPage(doc, paper)
      }
      const canvas = pdfCanvas(doc, cornerOf(format, place % perPage))
      drawLabel(canvas, { unit, barcode, size: format, texts })
    }
    yield
  }
}
