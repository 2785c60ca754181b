/** A request, as a line of curl says it. */
export interface CurlRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | undefined
}

const TAKES: Readonly<Record<string, "header" | "method" | "body" | "user" | "file">> = {
  "-H": "header",
  "-X": "method",
  "-d": "body",
  "--json": "body",
  "--data-binary": "body",
  "-u": "user",
  "-o": "file",
}

const SAYS_NOTHING = ["-s", "-f", "-sf", "-G"]

/**
 * The requests that a block of shell sends, in their order; other commands do nothing here.
 * @param variables what `$NAME` stands for
 * @throws when a variable or an option is unknown
 */
export function curlRequests(
  code: string,
  variables: Readonly<Record<string, string>>
): CurlRequest[] {
  const lines = code
    .replace(/\\\n\s*/g, " ")
    .split(/\n(?=curl |\w|#)/)
    .filter((line) => line.startsWith("curl "))
  return lines.map((line) => requestOf(wordsOf(line.replace(/^curl /, ""), variables)))
}

function requestOf(words: string[]): CurlRequest {
  const request: CurlRequest = { method: "", url: "", headers: {}, body: undefined }
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const kind = TAKES[word]
    if (kind === undefined) {
      if (word.startsWith("-") && !SAYS_NOTHING.includes(word)) {
        throw new Error(`No document uses the option ${word} of curl`)
      }
      request.url = word.startsWith("-") ? request.url : word
      continue
    }
    const value = words.shift() ?? ""
    if (kind === "header") {
      const [name = "", ...rest] = value.split(": ")
      request.headers[name] = rest.join(": ")
    }
    if (kind === "user") {
      request.headers.authorization = `Basic ${Buffer.from(value).toString("base64")}`
    }
    if (kind === "method") request.method = value
    if (kind === "body") {
      request.body = value
      if (word === "--json") request.headers["content-type"] = "application/json"
    }
  }
  const method = request.method || (request.body === undefined ? "GET" : "POST")
  return { ...request, method }
}

/** The words of a command as a shell splits them: quotes, and variables outside single quotes. */
function wordsOf(line: string, variables: Readonly<Record<string, string>>): string[] {
  const filled = (text: string) =>
    text.replace(/\$(\w+)/g, (_, name: string) => {
      if (!(name in variables)) throw new Error(`Nobody says what $${name} is`)
      return variables[name]!
    })
  const pieces = line.matchAll(/(\s+)|'([^']*)'|"((?:\\.|[^"\\])*)"|([^\s'"]+)/g)
  const words: string[] = [""]
  for (const [, space, plain, quoted, bare] of pieces) {
    if (space !== undefined) words.push("")
    else {
      const text = plain ?? filled((quoted ?? bare ?? "").replace(/\\(["$\\])/g, "$1"))
      words.push(`${words.pop()!}${text}`)
    }
  }
  return words.filter(Boolean)
}
