import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import {
  CUSTOM,
  CUSTOM_SIDE,
  formatOf,
  LABEL_FORMAT_NAMES,
  labelsOnPage,
  MOST_COPIES,
  SYMBOLOGIES,
} from "../../../../lifecycle/labels"
import { paperLanguage } from "../../../query-validators"
import { idText, listUpTo } from "../../../validators"
import { ExportSerials } from "../validators"

const side = z.coerce.number().min(CUSTOM_SIDE.least).max(CUSTOM_SIDE.most)

const label = {
  symbology: z.enum(SYMBOLOGIES).default("code_128"),
  format: z.enum(LABEL_FORMAT_NAMES).default("roll_57x32"),
  width: side.optional(),
  height: side.optional(),
  language: paperLanguage,
}

const hasSize = ({ format, width, height }: { format: string; width?: number; height?: number }) =>
  (format === CUSTOM) === (width !== undefined && height !== undefined)
const SIZE_MESSAGE = "width and height are for the format custom, which needs both"

/** POST /admin/serials/labels */
export const PrintLabels = z
  .strictObject({
    serial_ids: listUpTo(MAX_SERIALS, idText, 1).optional(),
    operation_id: idText.optional(),
    filter: ExportSerials.optional(),
    ...label,
    start: z.number().int().min(1).default(1),
    copies: z.number().int().min(1).max(MOST_COPIES).default(1),
  })
  .refine(
    ({ serial_ids, operation_id, filter }) =>
      [serial_ids, operation_id, filter].filter((said) => said !== undefined).length === 1,
    { message: "exactly one of serial_ids, operation_id and filter says which units" }
  )
  .refine(hasSize, { message: SIZE_MESSAGE })
  .refine(
    (body) => {
      const format = formatOf(body)
      return format === null || body.start <= labelsOnPage(format)
    },
    { message: "the sheet has no label at that place", path: ["start"] }
  )
export type PrintLabelsBody = z.infer<typeof PrintLabels>

/** GET /admin/serials/:id/label */
export const PreviewLabel = z.strictObject(label).refine(hasSize, { message: SIZE_MESSAGE })
export type PreviewLabelQuery = z.infer<typeof PreviewLabel>

/** GET /admin/serials/:id/barcode */
export const ShowBarcode = z.strictObject({ symbology: label.symbology })
export type ShowBarcodeQuery = z.infer<typeof ShowBarcode>
