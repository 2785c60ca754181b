import { tokensOf, type RegexToken } from "./regex-tokens"

/** A part of a pattern; `one` matches a character, an `edge` nothing at either end of the text. */
type Part =
  | { kind: "one"; matches: (character: string) => boolean }
  | { kind: "edge"; text: string }
  | { kind: "sequence" | "choice"; parts: Part[] }
  | { kind: "repeated"; part: Part; min: number; max: number }

/** Where a matcher may be: before a character, at a fork, at an edge, or done. */
type State =
  | { kind: "one"; matches: (character: string) => boolean; next: number }
  | { kind: "fork"; next: number[] }
  | { kind: "edge"; text: string; next: number }
  | { kind: "done" }

const LOOKS_OR_SWITCHES = /^\(\?(?:[=!]|<[=!]|[a-z-]+:)/

/** A matcher with more states than this would be slow by its size alone. */
const MAX_STATES = 500

/**
 * A matcher of whole texts that looks at each character once, whatever the pattern: it follows all ways of matching at
 * the same time (Thompson's construction) where JavaScript's own tries one after the other.
 * @param pattern a regular expression that is known to be valid in Unicode mode
 * @returns `null` where there is none: the pattern looks around, refers back, or repeats too much
 */
export function linearMatcher(
  pattern: string,
  flags: "u" | "iu"
): ((text: string) => boolean) | null {
  const part = partOf([...tokensOf(pattern)], flags)
  const machine = part && machineOf(part)
  return machine && ((text) => runs(machine, [...text]))
}

function partOf(tokens: readonly RegexToken[], flags: string): Part | null {
  const ones = new Map<string, Part>()
  /** For each open group its finished alternatives, and at the end the one that is being read. */
  const groups: Part[][][] = [[[]]]
  for (const token of tokens) {
    const alternatives = groups[groups.length - 1]
    const sequence = alternatives[alternatives.length - 1]
    switch (token.kind) {
      case "open":
        if (LOOKS_OR_SWITCHES.test(token.text)) return null
        groups.push([[]])
        break
      case "close":
        groups.pop()
        groups[groups.length - 1].at(-1)!.push(choiceOf(alternatives))
        break
      case "or":
        alternatives.push([])
        break
      case "times":
        sequence.push({
          kind: "repeated",
          part: sequence.pop()!,
          min: token.min,
          max: token.isEndless ? Infinity : token.max,
        })
        break
      case "edge":
        if (token.text.startsWith("\\")) return null
        sequence.push({ kind: "edge", text: token.text })
        break
      case "back":
        return null
      case "one": {
        const known = ones.get(token.text) ?? oneOf(token.text, flags)
        ones.set(token.text, known)
        sequence.push(known)
      }
    }
  }
  return choiceOf(groups[0])
}

function choiceOf(alternatives: Part[][]): Part {
  const parts = alternatives.map((sequence): Part => ({ kind: "sequence", parts: sequence }))
  return parts.length === 1 ? parts[0] : { kind: "choice", parts }
}

/** Remembers its last answer: a part that is repeated stands in many states, which all ask of the same character. */
function oneOf(source: string, flags: string): Part {
  const regex = new RegExp(`^(?:${source})$`, flags)
  let asked = ""
  let answer = false
  return {
    kind: "one",
    matches: (character) => {
      if (character !== asked) {
        asked = character
        answer = regex.test(character)
      }
      return answer
    },
  }
}

interface Machine {
  states: State[]
  start: number
}

function machineOf(part: Part): Machine | null {
  const states: State[] = [{ kind: "done" }]
  const add = (state: State): number => states.push(state) - 1
  const build = (one: Part, next: number): number => {
    // What is too large is given up, not built.
    if (states.length > MAX_STATES) return next
    switch (one.kind) {
      case "one":
      case "edge":
        return add({ ...one, next })
      case "sequence":
        return one.parts.reduceRight((after, inner) => build(inner, after), next)
      case "choice":
        return add({ kind: "fork", next: one.parts.map((inner) => build(inner, next)) })
      case "repeated":
        return repeated(one, next)
    }
  }
  const repeated = ({ part: inner, min, max }: Part & { kind: "repeated" }, next: number) => {
    let start = next
    if (max === Infinity) {
      const again: State & { kind: "fork" } = { kind: "fork", next: [next] }
      start = add(again)
      again.next.push(build(inner, start))
    } else {
      for (let at = min; at < max; at++) {
        start = add({ kind: "fork", next: [build(inner, start), next] })
      }
    }
    for (let at = 0; at < min; at++) start = build(inner, start)
    return start
  }
  const start = build(part, 0)
  return states.length > MAX_STATES ? null : { states, start }
}

function runs({ states, start }: Machine, characters: readonly string[]): boolean {
  /** Where each state was reached last, by the number of characters before it. */
  const reached = new Int32Array(states.length).fill(-1)
  let present: number[] = []
  const reach = (from: number, at: number, into: number[]) => {
    const waiting = [from]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached[id] === at) continue
      reached[id] = at
      const state = states[id]
      if (state.kind === "fork") waiting.push(...state.next)
      else if (state.kind !== "edge") into.push(id)
      else if (at === (state.text === "^" ? 0 : characters.length)) waiting.push(state.next)
    }
  }
  reach(start, 0, present)
  characters.forEach((character, at) => {
    const following: number[] = []
    for (const id of present) {
      const state = states[id]
      if (state.kind === "one" && state.matches(character)) reach(state.next, at + 1, following)
    }
    present = following
  })
  return reached[0] === characters.length
}
