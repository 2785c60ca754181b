import { Readable } from "node:stream"
import { HttpFailure, type HttpAnswer } from "../../scripts/store-client"
import type { ApplyImportBody, ImportResponse, ImportView } from "../../src/types/imports"
import { eventually } from "./events"
import type { TestStore } from "./store"

type Query = Record<string, string>

/** A file, whole or as it comes. */
type File = string | Buffer | AsyncIterable<Buffer>

/** What a shop does with files of units, over HTTP. */
export function importsIn(store: TestStore) {
  const send = async (
    file: File,
    query: Query = {},
    signal?: AbortSignal
  ): Promise<HttpAnswer<ImportResponse>> => {
    const { admin } = store
    const url = `${admin.baseUrl}/admin/serial-imports?${new URLSearchParams(query)}`
    const headers = { ...admin.headers, "content-type": "text/csv" }
    const body =
      typeof file === "string" || Buffer.isBuffer(file) ? file : Readable.toWeb(Readable.from(file))
    // Without duplex fetch takes no body that is still coming.
    const answer = await fetch(url, {
      method: "POST",
      headers,
      body,
      signal,
      duplex: "half",
    } as RequestInit)
    return { status: answer.status, body: (await answer.json()) as ImportResponse }
  }
  const find = async (id: string): Promise<ImportView> =>
    (await store.admin.get<ImportResponse>(`/admin/serial-imports/${id}`)).import
  const ended = (id: string) =>
    eventually(async () => {
      const view = await find(id)
      expect(["applying", "undoing"]).not.toContain(view.state)
      return view
    }, 60_000)
  return {
    send,
    find,
    /** Reads a file whose every part can be read. */
    read: async (file: File, query?: Query): Promise<ImportView> => {
      const { status, body } = await send(file, query)
      if (status !== 201) throw new HttpFailure("POST", "/admin/serial-imports", status, body)
      return body.import
    },
    /** Applies an import, and waits until it came to an end. */
    apply: async (id: string, body: ApplyImportBody = {}): Promise<ImportView> => {
      await store.admin.post(`/admin/serial-imports/${id}/apply`, body)
      return ended(id)
    },
    undo: async (id: string): Promise<ImportView> => {
      await store.admin.post(`/admin/serial-imports/${id}/undo`)
      return ended(id)
    },
  }
}
