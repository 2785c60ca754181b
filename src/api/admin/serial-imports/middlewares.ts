import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import { ApplyImport, ListImportProblems, ListImports, NewImport } from "./validators"

/** Imports of files of units. */
export const importMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-imports",
    methods: ["GET"],
    middlewares: [validQuery(ListImports)],
  },
  {
    matcher: "/admin/serial-imports",
    methods: ["POST"],
    // The file is read as it comes in, not gathered first.
    bodyParser: false,
    middlewares: [validQuery(NewImport)],
  },
  {
    matcher: "/admin/serial-imports/:id/apply",
    methods: ["POST"],
    middlewares: [validBody(ApplyImport)],
  },
  {
    matcher: "/admin/serial-imports/:id/problems",
    methods: ["GET"],
    middlewares: [validQuery(ListImportProblems)],
  },
]
