import { setTimeout as sleep } from "node:timers/promises"
import type { ImportResponse } from "../../../src/types/imports"
import type { HttpClient } from "../../store-client"
import { OLD_TILL } from "../data/imports"
import { dayFromToday } from "../days"

/** Imports what can be of the old till's file. */
export async function importOldTill(admin: HttpClient): Promise<void> {
  const { id } = await read(admin)
  const path = `/admin/serial-imports/${id}`
  await admin.post(`${path}/apply`, { skip_problems: true })
  while ((await admin.get<ImportResponse>(path)).import.state === "applying") await sleep(100)
}

async function read({ baseUrl, headers }: HttpClient): Promise<ImportResponse["import"]> {
  const { name, headings, rows } = OLD_TILL
  const lines = rows.map(([sku, number, sold, ends]) =>
    [sku, number, dayFromToday(-sold), dayFromToday(ends), "2"].join(",")
  )
  const answer = await fetch(`${baseUrl}/admin/serial-imports?file_name=${name}`, {
    method: "POST",
    headers: { ...headers, "content-type": "text/csv" },
    body: [headings.join(","), ...lines].join("\n"),
  })
  if (answer.status !== 201) {
    throw new Error(`The file of the old till was not read: ${await answer.text()}`)
  }
  return ((await answer.json()) as ImportResponse).import
}
