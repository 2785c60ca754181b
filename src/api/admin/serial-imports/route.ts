import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportListResponse, ImportResponse } from "../../../types/imports"
import { readImport } from "../../../workflows/importing/read-import"
import { serialService } from "../../../workflows/support/request"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { importAnswer, importViews } from "../../views/imports"
import type { ListImportsQuery, NewImportParameters } from "./validators"

/** Lists imports with how far each came, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListImportsQuery>,
  res: MedusaResponse<ImportListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const page = await serialService(req.scope).findImports({ limit, offset })
  res.json({ ...page, imports: await importViews(req.scope, page.imports), limit, offset })
}

/**
 * Reads a CSV file of units, which is the body of the request, and judges every row; no serial changes. Answers with the
 * import, which is then applied or discarded.
 */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, NewImportParameters>,
    res: MedusaResponse<ImportResponse>
  ) => {
    const { already_in_stock, ...said } = req.validatedQuery
    const head = {
      file_name: said.file_name,
      already_in_stock: already_in_stock === "true",
      inventory_item_id: said.inventory_item_id ?? null,
      location_id: said.location_id ?? null,
      supplier: said.supplier ?? null,
      reference: said.reference ?? null,
      received_at: said.received_at ?? null,
    }
    // A file that is refused halfway is answered, not cut off.
    const file = req.iterator({ destroyOnReturn: false })
    try {
      const record = await readImport(req.scope, head, requested(req, null).actor, file)
      res.status(201).json(await importAnswer(req.scope, record))
    } finally {
      // What was not read would stand in the way of the connection's next request.
      req.resume()
    }
  }
)
