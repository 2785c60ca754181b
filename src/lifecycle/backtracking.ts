import { MAX_NUMBER_LENGTH } from "./serial-number"

// One token of a pattern that is known to be valid: the opening of a group, `)`, `|`, a quantifier, or something that
// matches at one place (an escape, a character class, a character).
const TOKEN =
  /(?<open>\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?)|(?<close>\))|(?<or>\|)|(?<times>(?:[*+?]|\{(?<min>\d+)(?<upTo>,(?<max>\d*))?\})\??)|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|./gsu

/** A group that is being read: choices of its finished alternatives, of the present one, and of its last element. */
interface Group {
  finished: number
  sequence: number
  last: number
}

/**
 * In how many ways, at most, a valid regular expression can be tried on a text of `MAX_NUMBER_LENGTH` characters: the
 * bound of what backtracking may cost. A sequence multiplies the choices of its elements, an alternation adds them, and
 * something that may be repeated `min` to `max` times has `max − min + 1` choices beside those of each repetition.
 * So `(\d{2}-){5}` has one choice, `\d*` has 201, and `(\d+)+` more than there are numbers for (`Infinity`).
 */
export function choicesOf(pattern: string): number {
  const groups: Group[] = [newGroup()]
  for (const { groups: token = {} } of pattern.matchAll(TOKEN)) {
    const group = groups[groups.length - 1]
    if (token.open !== undefined) {
      groups.push(newGroup())
    } else if (token.close !== undefined) {
      groups.pop()
      addElement(groups[groups.length - 1], total(group))
    } else if (token.or !== undefined) {
      group.finished += group.sequence * group.last
      group.sequence = group.last = 1
    } else if (token.times !== undefined) {
      group.last = repeated(group.last, timesOf(token))
    } else {
      addElement(group, 1)
    }
  }
  return total(groups[0])
}

function newGroup(): Group {
  return { finished: 0, sequence: 1, last: 1 }
}

function addElement(group: Group, choices: number): void {
  group.sequence *= group.last
  group.last = choices
}

function total({ finished, sequence, last }: Group): number {
  return finished + sequence * last
}

function repeated(choices: number, { min, max }: { min: number; max: number }): number {
  return (max - min + 1) * choices ** max
}

function timesOf(token: Record<string, string | undefined>): { min: number; max: number } {
  if (token.min === undefined) {
    const [sign] = token.times ?? ""
    return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : MAX_NUMBER_LENGTH }
  }
  const min = Math.min(Number(token.min), MAX_NUMBER_LENGTH)
  const max = token.upTo === undefined ? min : Number(token.max || MAX_NUMBER_LENGTH)
  return { min, max: Math.min(Math.max(min, max), MAX_NUMBER_LENGTH) }
}
