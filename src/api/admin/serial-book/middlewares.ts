import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import { CorrectBookEntry, ExportBook, ListBook, SaveBookSetting } from "./validators"

/** The acquisition and disposition record. */
export const bookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-book",
    methods: ["GET"],
    middlewares: [validQuery(ListBook)],
  },
  {
    matcher: "/admin/serial-book/export",
    methods: ["GET"],
    middlewares: [validQuery(ExportBook)],
  },
  {
    matcher: "/admin/serial-book/settings",
    methods: ["POST"],
    middlewares: [validBody(SaveBookSetting)],
  },
  {
    matcher: "/admin/serial-book/:id/correct",
    methods: ["POST"],
    middlewares: [validBody(CorrectBookEntry)],
  },
]
