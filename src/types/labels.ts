import type { LabelChoice, LabelFormatName, Symbology } from "../lifecycle/labels"
import type { PaperLanguage } from "../lifecycle/slips"
import type { SerialListQuery } from "./serials"

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
  /** Of the few words beside the number; English unless it is said. */
  language?: PaperLanguage
}

/** GET /admin/serials/:id/label */
export interface LabelPreviewQuery extends LabelChoice {
  format: LabelFormatName
  symbology: Symbology
  language?: PaperLanguage
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
