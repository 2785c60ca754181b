import type { Block } from "../../../scripts/docs/blocks"
import { curlRequests, type CurlRequest } from "../../../scripts/docs/curl"
import { lackOf } from "../../../scripts/docs/shown"
import type { HttpAnswer } from "../../../scripts/store-client"
import { undocumented } from "../documented"
import type { TestStore } from "../store"
import { printedBy } from "./typescript"

/** What `$NAME` stands for in the blocks of a document, and `process.env.NAME`. */
export type Variables = Record<string, string>

/**
 * Runs the blocks of a document as a reader would, one after the other: shell with curl, and TypeScript that is marked `run`.
 * Their answers have what the block of JSON after them shows; a comment `<!-- keep: NAME = path -->` keeps a part of the
 * answer as a variable.
 * @returns how many were run
 * @throws at the first block that does not do what the document says, with its line
 */
export async function runBlocks(
  blocks: readonly Block[],
  store: TestStore,
  variables: Variables
): Promise<number> {
  let answer: unknown
  let ran = 0
  for (const block of blocks) {
    const { language, words, document, line, notes, code } = block
    try {
      if (language === "bash") answer = await shell(code, variables)
      else if (words.includes("run")) answer = await printedBy(code, store, variables)
      else if (language === "json" && !words.includes("file")) compare(JSON.parse(code), answer)
      else continue
      keep(notes.keep, answer, variables)
      ran += 1
    } catch (error) {
      throw new Error(`${document}:${line} ${(error as Error).message}`, { cause: error })
    }
  }
  return ran
}

/** The answer to the last request of a block. */
async function shell(code: string, variables: Variables): Promise<unknown> {
  let answer: unknown
  for (const request of curlRequests(code, variables)) {
    answer = await sent(request)
  }
  return answer
}

async function sent({ method, url, headers, body }: CurlRequest): Promise<unknown> {
  const response = await fetch(url, { method, headers, body })
  const text = await response.text()
  const isJson = (response.headers.get("content-type") ?? "").includes("json")
  const answer: HttpAnswer<unknown> = {
    status: response.status,
    body: isJson ? JSON.parse(text) : text,
  }
  const { pathname, search } = new URL(url)
  const wrong = undocumented({ method, path: pathname + search, ...answer })
  if (wrong !== null) throw new Error(wrong)
  return answer.body
}

function compare(shown: unknown, answer: unknown): void {
  const lack = lackOf(shown, answer)
  if (lack.length > 0) throw new Error(`${lack.join("; ")}: ${JSON.stringify(answer)}`)
}

function keep(note: string | undefined, answer: unknown, variables: Variables): void {
  if (note === undefined) return
  const [name = "", path = ""] = note.split(" = ")
  const value = path
    .split(".")
    .reduce((part, key) => (Object(part) as Record<string, unknown>)[key], answer)
  if (typeof value !== "string") throw new Error(`${path} is no text in ${JSON.stringify(answer)}`)
  variables[name] = value
}
