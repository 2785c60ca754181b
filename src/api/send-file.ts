import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a file is to the client: its type, its name, and whether it is shown or saved. */
export interface FileKind {
  type: string
  name: string
  disposition: "attachment" | "inline"
}

/**
 * Answers with a file while it is made. What is wrong from the start is thrown before anything is sent, and answered as
 * anywhere else; a file that could not be finished is broken off, never short.
 */
export async function sendFile(
  { scope }: { scope: MedusaContainer },
  res: MedusaResponse,
  pieces: AsyncGenerator<string | Buffer>,
  { type, name, disposition }: FileKind
): Promise<void> {
  const first = await pieces.next()
  res.setHeader("Content-Type", type)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("Content-Disposition", `${disposition}; filename="${name}"`)
  // One piece ahead at most: what the client does not take yet is not made yet.
  await pipeline(Readable.from(following(first, pieces), { highWaterMark: 1 }), res).catch(
    (error: Error & { code?: string }) => {
      // The connection is closed by now, and nobody left to answer; that the client has gone is no error.
      if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
        scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${name} broke off`, error)
      }
    }
  )
}

/** Answers with a PDF, which browsers show. */
export function sendPdf(
  req: { scope: MedusaContainer },
  res: MedusaResponse,
  pieces: AsyncGenerator<Buffer>,
  name: string
): Promise<void> {
  const kind = { type: "application/pdf", name: `${name}.pdf`, disposition: "inline" } as const
  return sendFile(req, res, pieces, kind)
}

async function* following<Piece>(
  first: IteratorResult<Piece>,
  pieces: AsyncGenerator<Piece>
): AsyncGenerator<Piece> {
  if (!first.done) {
    yield first.value
    yield* pieces
  }
}
