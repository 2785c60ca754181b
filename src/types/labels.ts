import type { LabelChoice, LabelFormatName, Symbology } from "../lifecycle/labels"
import type { SerialListQuery } from "./api"

/** The bodies and answers of labels and bar codes. */

/** POST /admin/serials/labels: exactly one of `serial_ids`, `operation_id` and `filter`. Answers with a PDF. */
export interface LabelsBody extends Partial<LabelChoice> {
  serial_ids?: string[]
  /** All units of an operation, such as a receipt. */
  operation_id?: string
  /** The filters of the list. */
  filter?: Omit<SerialListQuery, "order" | "limit" | "offset">
  symbology?: Symbology
  /** The first label of the first sheet that is still there, from 1, row by row. */
  start?: number
  copies?: number
}

/** GET /admin/serials/:id/label */
export interface LabelPreviewQuery extends LabelChoice {
  format: LabelFormatName
  symbology: Symbology
}

/** A symbol as an image. */
export interface SymbolView {
  /** Another than was asked for where that cannot hold the number, or would be too fine to be scanned. */
  symbology: Symbology
  /** What a scanner reads from it. */
  content: string
  svg: string
}
export interface LabelResponse {
  label: SymbolView
}
/** GET /admin/serials/:id/barcode */
export interface BarcodeResponse {
  barcode: SymbolView
}
