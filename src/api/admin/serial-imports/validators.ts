import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../query-validators"
import { idText, instant, shortText } from "../../validators"

/** GET /admin/serial-imports */
export const ListImports = z.strictObject(pageOf(20))
export type ListImportsQuery = z.infer<typeof ListImports>

/** POST /admin/serial-imports; the file is the body. */
export const NewImport = z.strictObject({
  file_name: shortText.min(1).default("import.csv"),
  inventory_item_id: idText.optional(),
  location_id: idText.optional(),
  already_in_stock: z.enum(["true", "false"]).default("false"),
  supplier: shortText.min(1).optional(),
  reference: shortText.min(1).optional(),
  received_at: instant.optional(),
})
export type NewImportParameters = z.infer<typeof NewImport>

/** POST /admin/serial-imports/:id/apply */
export const ApplyImport = z.strictObject({ skip_problems: z.boolean().optional() })

/** GET /admin/serial-imports/:id/problems */
export const ListImportProblems = z.strictObject(pageOf(50))
export type ListImportProblemsQuery = z.infer<typeof ListImportProblems>
