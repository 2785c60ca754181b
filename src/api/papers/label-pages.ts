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

/** Draws the labels of units on pages, one after the other; stops after each page that is full. */
export async function* labelPages(
  doc: PDFKit.PDFDocument,
  units: AsyncIterable<LabelUnit>,
  { format, symbology, used, copies, today, texts }: LabelJob
): AsyncGenerator<void> {
  const perPage = labelsOnPage(format)
  const paper = format.sheet === undefined ? format : PAPERS[format.sheet.paper]
  let place = used
  let isPageOpen = false
  for await (const unit of units) {
    const barcode = barcodeOf(unit, symbology, today, symbolRoom(format))
    if (barcode === null) {
      throw new Error(`No symbol holds the number of ${unit.id} on such labels.`)
    }
    for (let copy = 0; copy < copies; copy += 1) {
      if (!isPageOpen) {
        addPage(doc, paper)
        isPageOpen = true
      }
      drawLabel(pdfCanvas(doc, cornerOf(format, place)), { unit, barcode, size: format, texts })
      place = (place + 1) % perPage
      if (place === 0) {
        isPageOpen = false
        yield
      }
    }
  }
}
