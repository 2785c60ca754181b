import { createReadStream } from "node:fs"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Gives the program (WebAssembly) by which the admin reads codes that a camera sees. The store serves it itself, so that
 * no other host is asked for it.
 */
export const GET = (_req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.setHeader("Content-Type", "application/wasm")
  res.setHeader("Cache-Control", "private, max-age=86400")
  createReadStream(require.resolve("zxing-wasm/reader/zxing_reader.wasm")).pipe(res)
}
