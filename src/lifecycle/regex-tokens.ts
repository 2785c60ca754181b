import { MAX_NUMBER_LENGTH } from "./serial-number"

// One token of a pattern that is known to be valid in Unicode mode: the opening of a group, `)`, `|`, a quantifier, what
// holds between two characters, what refers to a group, or something that matches one character.
const TOKEN =
  /(?<open>\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?)|(?<close>\))|(?<or>\|)|(?<times>(?:[*+?]|\{(?<min>\d+)(?<upTo>,(?<max>\d*))?\})\??)|(?<edge>[\^$]|\\[bB])|(?<back>\\k<[^>]*>|\\[1-9]\d*)|\\[pP]\{[^}]*\}|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u(?:\{[\da-fA-F]+\}|[\da-fA-F]{4})|\\x[\da-fA-F]{2}|\\c[a-zA-Z]|\\.|\[(?:\\.|[^\]\\])*\]|./gsu

/** A token of a regular expression. */
export type RegexToken =
  | { kind: "open"; text: string }
  | { kind: "close" | "or" }
  /** Repeats what stands before it. @see MAX_NUMBER_LENGTH, beyond which no text goes */
  | { kind: "times"; min: number; max: number; isEndless: boolean }
  | { kind: "edge" | "back" | "one"; text: string }

/** The tokens of a valid regular expression (ECMAScript, Unicode mode). */
export function* tokensOf(pattern: string): Generator<RegexToken> {
  for (const { 0: text, groups: token = {} } of pattern.matchAll(TOKEN)) {
    if (token.open !== undefined) yield { kind: "open", text }
    else if (token.close !== undefined) yield { kind: "close" }
    else if (token.or !== undefined) yield { kind: "or" }
    else if (token.times !== undefined) yield timesOf(token)
    else if (token.edge !== undefined) yield { kind: "edge", text }
    else if (token.back !== undefined) yield { kind: "back", text }
    else yield { kind: "one", text }
  }
}

function timesOf(token: Record<string, string | undefined>): RegexToken {
  if (token.min === undefined) {
    const [sign] = token.times ?? ""
    const isEndless = sign !== "?"
    return {
      kind: "times",
      min: sign === "+" ? 1 : 0,
      max: isEndless ? MAX_NUMBER_LENGTH : 1,
      isEndless,
    }
  }
  const min = Math.min(Number(token.min), MAX_NUMBER_LENGTH)
  const isEndless = token.upTo !== undefined && token.max === ""
  const max = token.upTo === undefined ? min : Number(token.max || MAX_NUMBER_LENGTH)
  return {
    kind: "times",
    min,
    max: Math.min(Math.max(min, max), MAX_NUMBER_LENGTH),
    isEndless,
  }
}
