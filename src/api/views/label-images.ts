import type { MedusaContainer } from "@medusajs/framework/types"
import {
  formatOf,
  type LabelChoice,
  type LabelFormat,
  type Symbology,
} from "../../lifecycle/labels"
import { refuse } from "../../lifecycle/refusals"
import type { PaperLanguage } from "../../lifecycle/slips"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { BarcodeResponse, LabelPreviewQuery, LabelResponse } from "../../types/labels"
import { refuseWith } from "../../workflows/support/request"
import { barcodeOf, drawBarcode, isLinear, type Barcode } from "../papers/barcode"
import { drawLabel, symbolRoom, type LabelUnit } from "../papers/label"
import { svgCanvas } from "../papers/svg"
import { PAPER_TEXTS } from "../papers/texts"
import { labelUnits } from "./label-units"

/** How wide a module of a bar code without a label is, in millimetres. */
const MODULE = 0.5
const LINEAR_HEIGHT = 15

/** One label as an image, and which symbol it bears. @throws unknown_serial, unprintable_number */
export async function labelPreview(
  container: MedusaContainer,
  id: string,
  query: LabelPreviewQuery & { language: PaperLanguage }
): Promise<LabelResponse> {
  const format = formatWanted(query)
  const unit = await unitOf(container, id)
  const barcode = barcodeWanted(unit, query.symbology, format)
  const canvas = svgCanvas(format)
  drawLabel(canvas, { unit, barcode, size: format, texts: PAPER_TEXTS[query.language] })
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
  const height = isLinear(barcode) ? LINEAR_HEIGHT : barcode.height * MODULE
  const canvas = svgCanvas({ width, height })
  drawBarcode(canvas, barcode, { x: 0, y: 0, width, height })
  return { barcode: { ...said(barcode), svg: canvas.toString() } }
}

/** Where no label sets limits. A screen is no wider than so, and a longer number is a QR code there. */
const ANY_ROOM = () => ({ width: 120, height: 120 })

function said({ symbology, content }: Barcode): Pick<Barcode, "symbology" | "content"> {
  return { symbology, content }
}

/** The format that a request chooses. @throws invalid_request for a custom one without a size */
export function formatWanted(choice: LabelChoice): LabelFormat {
  return formatOf(choice) ?? refuseWith(refuse("invalid_request", null, { why: "label_size" }))
}

async function unitOf(container: MedusaContainer, id: string): Promise<LabelUnit> {
  const [unit] = await labelUnits(container, [id])
  return unit ?? refuseWith(refuse("unknown_serial", id))
}

function barcodeWanted(unit: LabelUnit, symbology: Symbology, format: LabelFormat): Barcode {
  return (
    barcodeOf(unit, symbology, currentMoment().today, symbolRoom(format)) ??
    refuseWith(refuse("unprintable_number", unit.number, undefined, unit.id))
  )
}
