import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { carryOnImport } from "../workflows/importing/carry-on-imports"
import { IMPORT_REQUESTED, type ImportRequestedEvent } from "../workflows/importing/import-events"

/** Applies or undoes an import, once that was asked for. */
export default async function importRequested({
  event,
  container,
}: SubscriberArgs<ImportRequestedEvent>) {
  await carryOnImport(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: IMPORT_REQUESTED,
  context: { subscriberId: "serials-import-requested" },
}
